/** Names of days and months, and the words around them; all in lower case as texts write them. */
export interface Calendar {
  /** Weekdays → ISO number, 1 (Monday) to 7. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Months with their abbreviations and usual misspellings → 1..12. */
  readonly months: ReadonlyMap<string, number>;
  /** Parts of the day that may follow a weekday: `mardi soir`. */
  readonly partsOfDay: ReadonlySet<string>;
  /** How the first of a month is written beside `1`: `1er`. */
  readonly firstOfMonth: ReadonlySet<string>;
}
