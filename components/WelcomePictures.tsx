/** Lines of text in a picture: x, y and width of each. */
interface LinesProps {
  readonly lines: readonly (readonly [x: number, y: number, width: number])[];
}

function Lines({ lines }: LinesProps) {
  return (
    <>
      {lines.map(([x, y, width]) => (
        <rect key={`${x} ${y}`} x={x} y={y} width={width} height="7" rx="3.5" />
      ))}
    </>
  );
}

// The pictures say what the words beside them say, so they are nothing to a screen reader.

/** A page of text: one sentence underlined once, another twice. */
export function MarksPicture() {
  return (
    <svg class="picture" viewBox="0 0 240 150" aria-hidden="true">
      <rect class="paper" x="30" y="14" width="180" height="150" rx="6" />
      <g class="headline">
        <rect x="48" y="30" width="118" height="10" rx="5" />
      </g>
      <g class="words">
        <Lines
          lines={[
            [48, 54, 144],
            [48, 74, 52],
            [108, 74, 84],
            [48, 94, 144],
            [48, 114, 70],
            [126, 114, 66],
            [48, 134, 120],
          ]}
        />
      </g>
      <path class="same" d="M48 65.5H192M48 85.5H100" />
      <path class="differs" d="M126 124.5H192M48 144.5H168M126 128H192M48 148H168" />
    </svg>
  );
}

/** A card under an underlined sentence, with the words that differ marked. */
export function CardPicture() {
  return (
    <svg class="picture" viewBox="0 0 240 150" aria-hidden="true">
      <g class="words">
        <Lines
          lines={[
            [22, 14, 196],
            [22, 34, 166],
          ]}
        />
      </g>
      <path class="differs" d="M22 44.5H188M22 48H188" />
      <rect class="paper raised" x="36" y="60" width="176" height="76" rx="8" />
      <g class="headline">
        <rect x="50" y="72" width="66" height="8" rx="4" />
      </g>
      <rect class="marked" x="104" y="90" width="46" height="13" rx="2" />
      <g class="words">
        <Lines
          lines={[
            [50, 93, 48],
            [108, 93, 38],
            [156, 93, 40],
            [50, 109, 120],
          ]}
        />
      </g>
      <path class="differs" d="M104 103.5H150" />
      <rect class="chip" x="50" y="121" width="58" height="9" rx="4.5" />
      <path class="pointer" d="M150 38l0 22 5.4-4.6 3.4 8 4.4-1.9-3.4-7.8 6.8-.5z" />
    </svg>
  );
}

/** A browser whose toolbar button has opened the summary of a page. */
export function PopupPicture() {
  return (
    <svg class="picture" viewBox="0 0 240 150" aria-hidden="true">
      <path class="paper" d="M20 164V22a8 8 0 0 1 8-8H212a8 8 0 0 1 8 8V164Z" />
      <path class="rule" d="M20 38H220" />
      <rect class="field" x="34" y="21" width="132" height="10" rx="5" />
      <rect class="button" x="188" y="18" width="16" height="16" rx="4" />
      <rect class="badge" x="196" y="26" width="13" height="10" rx="3" />
      <g class="words">
        <Lines
          lines={[
            [34, 54, 50],
            [34, 72, 54],
            [34, 90, 44],
            [34, 108, 54],
            [34, 126, 50],
          ]}
        />
      </g>
      <rect class="paper raised" x="98" y="44" width="110" height="98" rx="8" />
      <rect class="bar-differs" x="110" y="58" width="20" height="7" rx="2" />
      <rect class="bar-same" x="132" y="58" width="34" height="7" rx="2" />
      <rect class="bar-rest" x="168" y="58" width="28" height="7" rx="2" />
      <g class="words">
        <Lines
          lines={[
            [110, 78, 18],
            [134, 78, 56],
            [110, 94, 18],
            [134, 94, 44],
            [110, 110, 18],
            [134, 110, 60],
          ]}
        />
      </g>
      <path class="rule" d="M98 124H208" />
      <rect class="link-line" x="110" y="130" width="28" height="5" rx="2.5" />
    </svg>
  );
}
