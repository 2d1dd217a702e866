import { followActiveTab } from '@/lib/extension/views/find-tab.ts';
import { showPageView } from './show-page-view.tsx';

const page = showPageView({
  place: 'panel',
  actionsFor: ({ show, point }) => ({
    onShow: (id) => void show(id),
    onPoint: point,
    onAnalyse: null,
    onPanel: null,
  }),
});
followActiveTab(new URL(location.href), page.goTo);
