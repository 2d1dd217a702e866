/** The looks of one outlet's pages. */
interface Look {
  readonly accent: string;
  readonly paper: string;
  readonly ink: string;
  readonly headlineFont: string;
  readonly textFont: string;
  readonly align: 'left' | 'center';
}

const SERIF = `Georgia, 'DejaVu Serif', serif`;
const SANS = `'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif`;

/** By the outlets' order in the corpus; a sixth starts again. */
const LOOKS: readonly Look[] = [
  { accent: '#0b5394', paper: '#fff', ink: '#1c1c1c', headlineFont: SANS, textFont: SANS, align: 'left' },
  {
    accent: '#7a1f2b',
    paper: '#fffaf3',
    ink: '#26211c',
    headlineFont: SERIF,
    textFont: SERIF,
    align: 'center',
  },
  { accent: '#b3261e', paper: '#fff', ink: '#202124', headlineFont: SANS, textFont: SERIF, align: 'left' },
  { accent: '#0f6b5c', paper: '#f7faf9', ink: '#17211f', headlineFont: SERIF, textFont: SANS, align: 'left' },
  { accent: '#111', paper: '#fff', ink: '#1a1a1a', headlineFont: SERIF, textFont: SERIF, align: 'left' },
];

/** The style sheet of an outlet's pages; `index` is the outlet's place in the corpus. */
export function siteStyles(index: number): string {
  const look = LOOKS[index % LOOKS.length] ?? LOOKS[0];
  if (look === undefined) return '';
  return `
* { box-sizing: border-box; }
body { margin: 0; background: ${look.paper}; color: ${look.ink}; font: 18px/1.6 ${look.textFont}; }
a { color: inherit; }
.top { border-bottom: 3px solid ${look.accent}; padding: 14px 24px; text-align: ${look.align}; }
.name { margin: 0; color: ${look.accent}; font: 700 24px/1.2 ${look.headlineFont}; }
nav { display: flex; flex-wrap: wrap; gap: 4px 20px; justify-content: ${look.align}; margin-top: 8px; font: 14px ${SANS}; }
nav a { text-decoration: none; }
.columns { display: grid; grid-template-columns: minmax(0, 42em) 15em; gap: 48px; max-width: 1100px; margin: 0 auto; padding: 28px 24px; }
h1 { margin: 0 0 12px; font: 700 32px/1.2 ${look.headlineFont}; }
.date { margin: 0 0 24px; color: #5f6368; font: 14px ${SANS}; }
aside { font: 15px/1.4 ${SANS}; }
aside h2 { border-top: 3px solid ${look.accent}; padding-top: 8px; font-size: 16px; }
aside li { margin-bottom: 14px; }
aside ul { padding: 0; list-style: none; }
form { margin-top: 40px; border-top: 1px solid #ccc; font: 15px ${SANS}; }
textarea { display: block; width: 100%; height: 80px; margin: 8px 0; }
footer { padding: 24px; border-top: 1px solid #ccc; color: #5f6368; font: 13px ${SANS}; text-align: center; }
@media (max-width: 800px) { .columns { grid-template-columns: minmax(0, 1fr); } }
`;
}
