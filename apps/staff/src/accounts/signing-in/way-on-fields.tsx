import type { WayOn } from './way-on.ts'

/** Takes along through a form where somebody was going. */
export function WayOnFields({ returnTo, carried }: WayOn) {
  return (
    <>
      <input type="hidden" name="zurueck" value={returnTo} />
      {carried !== undefined && <input type="hidden" name="eingaben" value={carried} />}
    </>
  )
}
