import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

const iconPaths = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`]));

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // No permissions: a content script on every site brings the right to read any tab's page, so `tabs` is not
    // needed, and packs lie in IndexedDB, which needs none.
    host_permissions: ['http://*/*', 'https://*/*'],
    icons: iconPaths,
    action: { default_title: '__MSG_extensionName__', default_icon: iconPaths },
    commands: {
      'next-claim': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_nextClaim__',
      },
      'previous-claim': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_previousClaim__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'recoupe@recoupe.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
