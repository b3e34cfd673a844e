import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nothingBlinded, type CodeUse } from './code-use.ts'
import { nameOf, type LedgerCode } from './issue-ledger.ts'
import { judgeUses, type AskedUse } from './judge-uses.ts'

const uses: readonly CodeUse[] = [
  { way: 'plain', blinded: nothingBlinded },
  { way: 'blind', blinded: new Uint8Array(32).fill(1) },
  { way: 'blind', blinded: new Uint8Array(32).fill(2) },
]
const codeOf = (hash: string) => ({ surveyId: 's1', hash, issue: `issue of ${hash}` })

const asked = fc
  .record({ hash: fc.constantFrom('a', 'b', 'unknown'), use: fc.constantFrom(...uses) })
  .map(({ hash, use }): AskedUse => ({ code: codeOf(hash), use }))

const fresh: LedgerCode = {
  way: 'fresh',
  blinded: nothingBlinded,
  stratum: '',
  isMarked: false,
  isReissued: false,
}
const before = new Map([
  [nameOf(codeOf('a')), fresh],
  [nameOf(codeOf('b')), { ...fresh, isReissued: true }],
])

test('however often and for what a code is used together, it buys one thing, the first', () => {
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 12 }), (all) => {
      const { used, notes } = judgeUses(all, before)
      for (const hash of ['a', 'b']) {
        const own = all.flatMap((one, index) =>
          one.code.hash === hash ? [{ use: one.use, ok: used[index]?.ok }] : [],
        )
        const noted = notes.filter(({ code }) => code.hash === hash)
        expect(noted.map(({ use }) => use)).toEqual(own.slice(0, 1).map(({ use }) => use))
        expect(noted.every(({ isReissue }) => isReissue === (hash === 'b'))).toBe(true)
        expect(own.every(({ use, ok }) => ok === (use === own[0]?.use))).toBe(true)
      }
      const unknown = used.filter((_, index) => all[index]?.code.hash === 'unknown')
      expect(unknown).toEqual(unknown.map(() => ({ ok: false, problem: 'unknown' })))
    }),
  )
})
