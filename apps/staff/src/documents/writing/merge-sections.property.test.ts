import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeSections } from './merge-sections.ts'

const ids = ['goals', 'legal', 'resources'] as const
const sections = fc.record({
  goals: fc.constantFrom('', 'a', 'b', 'c'),
  legal: fc.constantFrom('', 'a', 'b', 'c'),
  resources: fc.constantFrom('', 'a', 'b', 'c'),
})

test('of two texts that began from the same none gets lost', () => {
  fc.assert(
    fc.property(sections, sections, sections, (base, mine, theirs) => {
      const merged = mergeSections(base, mine, theirs)
      const mineNew = ids.filter((id) => mine[id] !== base[id])
      const theirsNew = ids.filter((id) => theirs[id] !== base[id])
      // What I wrote is in the field, unless I have written nothing new.
      expect(mineNew.map((id) => merged.sections[id])).toEqual(mineNew.map((id) => mine[id]))
      // What the other one wrote is there, or the section is named as a conflict.
      const missing = theirsNew.filter((id) => theirs[id] !== merged.sections[id])
      expect(missing.filter((id) => !merged.conflicts.includes(id))).toEqual([])
    }),
  )
})

test('whoever wrote alone, or the same, meets no conflict', () => {
  fc.assert(
    fc.property(sections, sections, (base, other) => {
      expect(mergeSections(base, other, base)).toEqual({
        sections: other,
        taken: [],
        conflicts: [],
      })
      expect(mergeSections(base, other, other).conflicts).toEqual([])
      expect(mergeSections(base, base, other).sections).toEqual(other)
    }),
  )
})
