import { describe, expect, test } from 'vitest'
import { anonymityClaim, type SecrecyConfig } from './anonymity-claim.ts'

const box = 'open'

function claimText(config: SecrecyConfig): string {
  return anonymityClaim(config)
    .reasons.map(({ de, en }) => `${de}\n${en}`)
    .join('\n')
}

describe('the claim about anonymity', () => {
  test.each<[SecrecyConfig['access'], readonly boolean[], string]>([
    ['open', [], 'anonymous'],
    ['open', [false, false], 'anonymous'],
    ['open', [false, true], 'personal'],
    ['code', [false], 'pseudonymous'],
    ['code', [true], 'personal'],
  ])('is for access %s and personal questions %j: %s', (access, personalQuestions, level) => {
    expect(anonymityClaim({ access, box, personalQuestions }).level).toBe(level)
  })

  test('says of codes who could link, until when, and what comes after', () => {
    const text = claimText({ access: 'code', box, personalQuestions: [false] })
    expect(text).toContain('nicht auf Kryptografie')
    expect(text).toContain('Eine Person mit Zugriff auf beide Server und deren Geheimnisse könnte')
    expect(text).toContain('Erst danach sind die Antworten anonym.')
    expect(text).toContain('Only then are the answers anonymous.')
  })

  test('promises nobody anonymity, not even for later, where personal data is asked', () => {
    for (const access of ['open', 'code'] as const) {
      const text = claimText({ access, box, personalQuestions: [true, true] })
      expect(text).not.toMatch(/anonym/i)
      expect(text).toContain('2 Fragen verlangen personenbezogene Angaben')
    }
  })

  test('says of an open box that the staff process can open answers while the field runs', () => {
    for (const access of ['open', 'code'] as const)
      expect(claimText({ access, box, personalQuestions: [] })).toContain(
        'schon öffnen, während die Befragung läuft',
      )
  })

  test('says of a sealed box that no server can, and changes no level by it', () => {
    const config = { access: 'code', box: 'sealed', personalQuestions: [] } as const
    const text = claimText(config)
    expect(text).not.toContain('schon öffnen')
    expect(text).toContain('Den Schlüssel hat kein Server: Nur zwei von drei Schlüsselanteilen')
    expect(anonymityClaim(config).level).toBe('pseudonymous')
  })
})
