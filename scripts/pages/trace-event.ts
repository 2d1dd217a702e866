import * as z from 'zod/mini';

const traceEvent = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** Microseconds. */
  ts: z.number(),
  dur: z.optional(z.number()),
  /** Processor time of the thread, microseconds. */
  tdur: z.optional(z.number()),
  args: z.looseObject({ name: z.optional(z.unknown()), data: z.optional(z.unknown()) }),
});

/** One event of Chromium's trace. Source: the Trace Event Format, and what DevTools reads of it. */
export type TraceEvent = z.infer<typeof traceEvent>;

/** The events of a trace file. @throws Error where it is none. */
export function parseTrace(file: Uint8Array): readonly TraceEvent[] {
  const parsed = z
    .object({ traceEvents: z.array(z.unknown()) })
    .parse(JSON.parse(new TextDecoder().decode(file)));
  return parsed.traceEvents.flatMap((event) => {
    const read = traceEvent.safeParse(event);
    return read.success ? [read.data] : [];
  });
}
