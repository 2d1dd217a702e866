import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * What the extension's own pages and its background may load: their own files, and nothing from anywhere else.
 * The browser itself then holds "nothing leaves".
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const iconPaths = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`]));

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Access to sites brings the right to read any tab's page, so `tabs` is not needed, and packs lie in IndexedDB, which
    // needs no permission. Settings do: content scripts read them too. `scripting` puts the loader into pages, where the
    // person wants every article read, and the reader into articles. `activeTab` is all that reading on a click needs.
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: ['http://*/*', 'https://*/*'],
    // What is hidden or set in a private window would be stored: the browser itself keeps Recoupe out of them.
    incognito: 'not_allowed',
    // `npm run dev` reloads views over a connection to its own server, which the policy would forbid.
    ...(command === 'build' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
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
      // Not every letter is free: Chromium keeps Alt+Shift+C, R and X to itself.
      'toggle-card': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_toggleCard__',
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
      : { minimum_chrome_version: '123' }),
  }),
});
