import type { Sections } from '../sections-form.ts'

/** What became of one's own text when somebody else had saved another version meanwhile. */
export type Merged = {
  /** One's own text where both changed it; else the text of whoever did. */
  readonly sections: Sections
  /** Sections that only the other one changed: their text stands in the fields. */
  readonly taken: readonly string[]
  /** Sections that both changed, differently. */
  readonly conflicts: readonly string[]
}

/** Joins two texts that began from the same, section by section. No text of either gets lost: what is not in the result stands in `theirs`. */
export function mergeSections(base: Sections, mine: Sections, theirs: Sections): Merged {
  const ids = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  const text = (from: Sections, id: string) => from[id] ?? ''
  const isTaken = (id: string) =>
    text(mine, id) === text(base, id) && text(theirs, id) !== text(base, id)
  const taken = ids.filter(isTaken)
  return {
    sections: Object.fromEntries(ids.map((id) => [id, text(isTaken(id) ? theirs : mine, id)])),
    taken,
    conflicts: ids.filter(
      (id) =>
        text(mine, id) !== text(theirs, id) &&
        text(mine, id) !== text(base, id) &&
        text(theirs, id) !== text(base, id),
    ),
  }
}
