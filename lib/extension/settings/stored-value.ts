import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { RecoupeError } from '@/lib/extension/messages/failure.ts';
import { madeOnce } from '@/lib/extension/messages/made-once.ts';
import type { Failure } from '@/lib/extension/messages/protocol.ts';

/** What is kept under one key of the extension's local storage, with its shape and the way from older shapes. */
export interface StoredShape<T> {
  /** The key in `storage.local`; failures name it as their area. */
  readonly name: string;
  /** Made when a value is first read. */
  readonly schema: () => z.ZodMiniType<T>;
  /** What holds where nothing is stored, or nothing this build can read. */
  readonly initial: T;
  /** Step n makes version n + 2 out of version n + 1; it may throw. A released step is never edited. */
  readonly migrations: readonly ((value: unknown) => unknown)[];
}

/** A value in local storage. What it holds may be written by other builds, so each read is parsed. */
export interface StoredValue<T> {
  /** The value now. A damaged one is first set aside, under another key, and the initial one is given. */
  readonly read: () => Promise<T>;
  /**
   * Stores what `change` makes of the value and gives it back. Changes of one context follow one another.
   * @throws RecoupeError where a newer build wrote the value: that one is left as it is.
   */
  readonly update: (change: (now: T) => T) => Promise<T>;
  /** Tells the value each time it has changed, in whatever context; the returned function ends that. */
  readonly watch: (listener: (value: T) => void) => () => void;
  /** What could not be read, now or ever, as failures to show; empty where all is well. */
  readonly problems: () => Promise<readonly Failure[]>;
  /** The value with its version, to be taken elsewhere. @throws RecoupeError where a newer build wrote the stored one. */
  readonly take: () => Promise<VersionedValue>;
  /** What was taken, brought to this version. @throws RecoupeError where a newer build took it or it is damaged. */
  readonly parse: (taken: VersionedValue) => T;
}

/** A value in the shape of some version. */
export interface VersionedValue {
  readonly version: number;
  readonly value: unknown;
}

type Reading<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged'; readonly problems: string };

/** What is stored under a key, and taken elsewhere. */
export const versionedSchema = madeOnce(() =>
  z.object({ version: z.int().check(z.minimum(1)), value: z.unknown() }),
);
const asideList = madeOnce(() => z.array(z.object({ stored: z.unknown(), problems: z.string() })));

/** Longest account of what is wrong with a value; the first problems tell enough. */
const MAX_PROBLEMS_LENGTH = 500;

/** The value of that shape in `storage.local`, at the version after all its migrations. */
export function storedValue<T>({ name, schema, initial, migrations }: StoredShape<T>): StoredValue<T> {
  const shape = madeOnce(schema);
  const version = migrations.length + 1;
  const asideName = `${name}.aside`;
  let changes: Promise<unknown> = Promise.resolve();

  const interpret = (raw: unknown): Reading<T> => {
    if (raw === undefined) return { kind: 'value', value: initial };
    const outer = versionedSchema().safeParse(raw);
    if (!outer.success) return damaged(z.prettifyError(outer.error));
    if (outer.data.version > version) return { kind: 'newer', version: outer.data.version };
    try {
      const value = migrations
        .slice(outer.data.version - 1)
        .reduce((older, step) => step(older), outer.data.value);
      const parsed = shape().safeParse(value);
      return parsed.success ? { kind: 'value', value: parsed.data } : damaged(z.prettifyError(parsed.error));
    } catch (error) {
      return damaged(`version ${outer.data.version} could not be brought to ${version}: ${String(error)}`);
    }
  };
  const load = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];
  const loadAside = async () => asideList().safeParse(await load(asideName)).data ?? [];
  const setAside = async (stored: unknown, problems: string) => {
    await browser.storage.local.set({ [asideName]: [...(await loadAside()), { stored, problems }] });
    await browser.storage.local.remove(name);
  };
  const usable = (reading: Reading<T>): T => (reading.kind === 'value' ? reading.value : initial);
  const readNow = async (): Promise<Reading<T>> => {
    const raw = await load(name);
    const reading = interpret(raw);
    if (reading.kind === 'damaged') await setAside(raw, reading.problems);
    return reading;
  };

  return {
    read: async () => usable(await readNow()),
    update(change) {
      const next = changes.then(async () => {
        const reading = await readNow();
        if (reading.kind === 'newer') throw new RecoupeError(newerFailure(name, reading.version, version));
        const value = change(usable(reading));
        await browser.storage.local.set({ [name]: { version, value } });
        return value;
      });
      changes = next.catch(() => {});
      return next;
    },
    watch(listener) {
      const onChanged = (items: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => {
        if (area === 'local' && Object.hasOwn(items, name))
          listener(usable(interpret(items[name]?.newValue)));
      };
      browser.storage.onChanged.addListener(onChanged);
      return () => browser.storage.onChanged.removeListener(onChanged);
    },
    async problems() {
      const reading = await readNow();
      const aside = (await loadAside()).map(({ problems }) => asideFailure(name, problems));
      return reading.kind === 'newer' ? [...aside, newerFailure(name, reading.version, version)] : aside;
    },
    async take() {
      const reading = await readNow();
      if (reading.kind === 'newer') throw new RecoupeError(newerFailure(name, reading.version, version));
      return { version, value: usable(reading) };
    },
    parse(taken) {
      const reading = interpret(taken);
      if (reading.kind === 'value') return reading.value;
      throw new RecoupeError(
        reading.kind === 'newer'
          ? newerFailure(name, reading.version, version)
          : {
              area: name,
              found: `the values are damaged: ${reading.problems}`,
              cure: 'choose another copy',
              code: 'copy-damaged',
            },
      );
    },
  };
}

function damaged(problems: string): Reading<never> {
  return { kind: 'damaged', problems: problems.slice(0, MAX_PROBLEMS_LENGTH) };
}

function asideFailure(area: string, problems: string): Failure {
  const cure = 'look them through and set anew what is missing; the damaged record was set aside';
  const found = `what was stored is damaged: ${problems}`;
  return { area, found, cure, code: 'stored-damaged', values: [area, problems] };
}

function newerFailure(area: string, found: number, known: number): Failure {
  return {
    area,
    found: `what is stored has version ${found}, this build reads up to ${known}; it was left as it is`,
    cure: 'update the extension',
    code: 'stored-newer',
  };
}
