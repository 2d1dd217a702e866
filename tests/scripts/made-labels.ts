import { documentOf } from './run-claims.ts';

/** A made-up event of two documents, as labellers hand it in. The title stands twice in the first document. */
export const GAZETTE = 'Crue : trois morts\nCrue : trois morts\nLe pont de Montclar est fermé.';
export const COURRIER = 'La crue a tué quatre personnes.\nPrenez garde !';

export const gazette = (fields: Readonly<Record<string, unknown>> = {}) =>
  documentOf({ id: '00', url: 'https://gazette.example/pont', text: GAZETTE, ...fields });
export const courrier = (fields: Readonly<Record<string, unknown>> = {}) =>
  documentOf({
    id: '01',
    url: 'https://courrier.example/crue',
    outlet: 'Le Courrier',
    text: COURRIER,
    ...fields,
  });

/** The files of the set, below a folder. */
export function setFiles(folder: string): Record<string, string> {
  return {
    [`${folder}/docs/00.json`]: gazette(),
    [`${folder}/docs/01.json`]: courrier(),
    [`${folder}/sentences.tsv`]: [
      '00.00\tCrue : trois morts',
      '00.01\tCrue : trois morts',
      '00.02\tLe pont de Montclar est fermé.',
      '01.00\tLa crue a tué quatre personnes.',
      '01.01\tPrenez garde !',
      '',
    ].join('\n'),
    [`${folder}/labels.tsv`]:
      '# by hand\n00.00\tC\ttoll\n00.01\tC\ttoll\n00.02\tC\t?flood\n01.00\tC\ttoll, flood\n01.01\tN\n',
    [`${folder}/facts.tsv`]: 'toll\tPeople died in the flood\nflood\tThe river rose over its banks\n',
    [`${folder}/differences.tsv`]: '00.00\t01.00\tnumber\ttrois\tquatre personnes\tconflict\n',
  };
}

/** A feed of these documents, one a line; its items have no ids. */
export function feedOf(...documents: readonly string[]): string {
  return documents.map((document) => `${JSON.stringify(withoutId(JSON.parse(document)))}\n`).join('');
}

function withoutId({ id: _, ...fields }: { readonly id: string }): object {
  return fields;
}
