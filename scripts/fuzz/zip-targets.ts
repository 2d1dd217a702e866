import fc from 'fast-check';
import { readZip } from '../../lib/extension/data/read-zip.ts';
import { writeZipRecord, type ZipRecordName } from '../../lib/extension/data/zip-records.ts';
import { brokenFile } from './broken-file.ts';
import { demand } from './invariants.ts';
import type { FuzzTarget } from './targets.ts';

/** ZIPs as people's data lie in: changed on the way, and put together by somebody who means harm. */
export function zipTargets(): readonly FuzzTarget[] {
  return [
    {
      name: 'data-zip',
      weight: 10,
      input: fc.tuple(brokenFile(SOUND)),
      run: ([file = '']) => checkZip(file),
    },
    {
      name: 'made-data-zip',
      weight: 10,
      input: fc.tuple(madeZip),
      run: ([file = '']) => checkZip(file),
    },
  ];
}

/** What a ZIP gives lies in it, each file in bytes of its own; reading and checking any of it throws nothing. */
async function checkZip(file: string): Promise<void> {
  const bytes = Buffer.from(file, 'latin1');
  const zip = await readZip(new Blob([bytes]));
  if (zip === null) return;
  let together = 0;
  for (const name of zip.names) {
    const content = zip.find(name);
    demand(content !== null, `${name} is named and not there`);
    const { length } = new Uint8Array(await content.arrayBuffer());
    demand(length === content.size, `${name} has ${length} of its ${content.size} bytes`);
    together += content.size;
    await zip.isWhole(name);
  }
  demand(together <= bytes.length, `${together} bytes come out of ${bytes.length}`);
  demand(zip.find('no such name') === null, 'a file that nobody put in');
}

interface MadeFile {
  readonly name: string;
  readonly content: string;
  /** Fields of its entry in the directory that tell something else than what is so. */
  readonly lies: Fields;
}

type Fields = Readonly<Record<string, number>>;

/** A ZIP of these files whose last record lies too; sound where nothing does. */
function makeZip(files: readonly MadeFile[], lies: Fields): string {
  let body = '';
  let directory = '';
  for (const { name, content, lies } of files) {
    const fields = { packed: content.length, size: content.length, nameLength: name.length };
    directory += latin1('entry', { ...fields, offset: body.length, ...lies }) + name;
    body += latin1('local', fields) + name + content;
  }
  const { length } = files;
  const end = { entriesHere: length, entries: length, directorySize: directory.length };
  return body + directory + latin1('end', { ...end, directoryOffset: body.length, ...lies });
}

function latin1(name: ZipRecordName, fields: Fields): string {
  return Buffer.from(writeZipRecord(name, fields)).toString('latin1');
}

const SOUND = makeZip(
  ['recoupe.json', 'packs/1 Ponts.recoupe', 'empty'].map((name, n) => ({
    name,
    content: name.repeat(2 - n),
    lies: {},
  })),
  {},
);

/** Sizes and places that are likely to meet others, and the largest there are. */
const value = fc.oneof(fc.nat(4), fc.nat(200), fc.constantFrom(30, 31, 35, 0xffff, 0x7fffffff, 0xffffffff));

/** Mostly nothing: a ZIP that lies everywhere is refused at the first word. */
function lies(...names: readonly string[]): fc.Arbitrary<Fields> {
  const one = fc.tuple(fc.constantFrom(...names), value).map(([name, size]) => {
    // Sizes are believed where they agree.
    return name === 'size' ? { size, packed: size } : { [name]: size };
  });
  return fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: one });
}

const madeFile: fc.Arbitrary<MadeFile> = fc.record({
  name: fc.string({ unit: fc.constantFrom('a', 'b', '/', '\0'), maxLength: 2 }),
  content: fc.string({ unit: fc.constantFrom('a', 'P', 'K'), maxLength: 20 }),
  lies: lies(
    'size',
    'size',
    'packed',
    'offset',
    'nameLength',
    'extraLength',
    'commentLength',
    'method',
    'flags',
  ),
});

const madeZip = fc
  .tuple(
    fc.array(madeFile, { maxLength: 4 }),
    lies('entries', 'directorySize', 'directoryOffset', 'commentLength'),
    fc.string({ unit: fc.constantFrom('a', '\0'), maxLength: 3 }),
  )
  .map(([files, end, comment]) => makeZip(files, end) + comment);
