import * as z from 'zod/mini';
import type { TraceEvent } from './trace-event.ts';

/** What a process's profiler saw, in order of time. */
export interface CallTree {
  readonly samples: readonly {
    /** Microseconds, by the trace's clock. */
    readonly at: number;
    /** True where code of an extension was running or being compiled, or what it had called was running. */
    readonly own: boolean;
  }[];
}

const evaluated = z.object({ url: z.string() });

const chunk = z.object({
  startTime: z.optional(z.number()),
  cpuProfile: z.optional(
    z.object({
      nodes: z.optional(
        z.array(
          z.object({
            id: z.number(),
            parent: z.optional(z.number()),
            callFrame: z.object({ url: z.optional(z.string()) }),
          }),
        ),
      ),
      samples: z.optional(z.array(z.number())),
    }),
  ),
  timeDeltas: z.optional(z.array(z.number())),
});

/** Where an extension's scripts in a page are loaded from. */
const OWN = /^chrome-extension:\/\/[^/]+\/content-scripts\//;

/** The samples of one process, from the chunks of its profiles. */
export function readCallTree(events: readonly TraceEvent[], pid: number): CallTree {
  const chunks = events.filter(
    ({ name, pid: its }) => its === pid && (name === 'Profile' || name === 'ProfileChunk'),
  );
  const evaluations = readEvaluations(events, pid);
  const own = new Set<number>();
  const samples: { at: number; own: boolean }[] = [];
  let at = 0;
  for (const { args } of chunks) {
    const data = chunk.safeParse(args.data);
    if (!data.success) continue;
    at = data.data.startTime ?? at;
    for (const { id, parent, callFrame } of data.data.cpuProfile?.nodes ?? []) {
      const called = parent !== undefined && own.has(parent);
      if (called || OWN.test(callFrame.url ?? '')) own.add(id);
    }
    for (const [n, id] of (data.data.cpuProfile?.samples ?? []).entries()) {
      at += data.data.timeDeltas?.[n] ?? 0;
      const compiled = evaluations.some(({ start, end }) => at >= start && at <= end);
      samples.push({ at, own: compiled || own.has(id) });
    }
  }
  return { samples };
}

/** When the browser was at an extension's own scripts: to the profiler, compiling them is nobody's work. */
function readEvaluations(
  events: readonly TraceEvent[],
  pid: number,
): readonly { readonly start: number; readonly end: number }[] {
  return events
    .filter(({ name, pid: its }) => its === pid && name === 'EvaluateScript')
    .filter(({ args }) => OWN.test(evaluated.safeParse(args.data).data?.url ?? ''))
    .map(({ ts, dur = 0 }) => ({ start: ts, end: ts + dur }));
}
