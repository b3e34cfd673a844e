import { describe, expect, test } from 'vitest'
import { anonymityClaim, type SecrecyConfig } from './anonymity-claim.ts'

const box = 'open'
const sealing = 'browser'
const tellingTraits: SecrecyConfig['tellingTraits'] = []
const open = { kind: 'open' } as const
const plain = { kind: 'code', mode: 'plain', smallestStratum: 12 } as const
const blind = { kind: 'code', mode: 'blind', smallestStratum: 60 } as const

function claimText(config: SecrecyConfig): string {
  return anonymityClaim(config)
    .reasons.map(({ de, en }) => `${de}\n${en}`)
    .join('\n')
}

describe('the claim about anonymity', () => {
  test.each<[SecrecyConfig['access'], readonly boolean[], string]>([
    [open, [], 'anonymous'],
    [open, [false, false], 'anonymous'],
    [open, [false, true], 'personal'],
    [plain, [false], 'pseudonymous'],
    [plain, [true], 'personal'],
    [blind, [false], 'pseudonymous'],
    [blind, [true], 'personal'],
  ])('is for access %j and personal questions %j: %s', (access, personalQuestions, level) => {
    expect(anonymityClaim({ access, box, sealing, tellingTraits, personalQuestions }).level).toBe(
      level,
    )
  })

  test('says of codes who could link, until when, and what comes after', () => {
    const text = claimText({
      access: plain,
      box,
      sealing,
      tellingTraits,
      personalQuestions: [false],
    })
    expect(text).toContain('nicht auf Kryptografie')
    expect(text).toContain('Eine Person mit Zugriff auf beide Server und deren Geheimnisse könnte')
    expect(text).toContain('Erst danach sind die Antworten anonym.')
    expect(text).toContain('Only then are the answers anonymous.')
  })

  test('says of the blind mode what holds with a script and what without, and under which conditions', () => {
    const { reasons } = anonymityClaim({
      access: blind,
      box,
      sealing,
      tellingTraits,
      personalQuestions: [],
    })
    const [scripted, unscripted, stratum] = reasons.map(({ de }) => de)
    expect(scripted).toContain('Auch wer beide Server und deren Geheimnisse besitzt, kann')
    expect(scripted).toContain('unverändert')
    expect(scripted).toContain('aus den Uhrzeiten')
    expect(unscripted).toContain('nicht auf Kryptografie')
    expect(unscripted).toContain('die vorsichtigere Einstufung')
    expect(stratum).toContain('Zur kleinsten Gruppe gehören 60 Codes.')
    // The plain mode promises nothing of the kind.
    expect(
      claimText({ access: plain, box, sealing, tellingTraits, personalQuestions: [] }),
    ).not.toMatch(/RFC 9474|besitzt/)
  })

  test('says how small the smallest group is as soon as there are codes', () => {
    const text = claimText({ access: plain, box, sealing, tellingTraits, personalQuestions: [] })
    expect(text).toContain('gehören 12 Codes')
    const none = claimText({
      access: { ...plain, smallestStratum: undefined },
      box,
      sealing,
      tellingTraits,
      personalQuestions: [],
    })
    expect(none).not.toContain('Gruppe')
  })

  test('promises nobody anonymity, not even for later, where personal data is asked', () => {
    for (const access of [open, plain, blind]) {
      const text = claimText({
        access,
        box,
        sealing,
        tellingTraits,
        personalQuestions: [true, true],
      })
      expect(text).not.toMatch(/anonym/i)
      expect(text).toContain('2 Fragen verlangen personenbezogene Angaben')
    }
  })

  test('says of an open box that the staff process can open answers while the field runs', () => {
    for (const access of [open, plain, blind])
      expect(claimText({ access, box, sealing, tellingTraits, personalQuestions: [] })).toContain(
        'schon öffnen, während die Befragung läuft',
      )
  })

  test('says of a sealed box that no server can, and changes no level by it', () => {
    const config = {
      access: plain,
      box: 'sealed',
      sealing,
      tellingTraits,
      personalQuestions: [],
    } as const
    const text = claimText(config)
    expect(text).not.toContain('schon öffnen')
    expect(text).toContain('Den Schlüssel hat kein Server: Nur zwei von drei Schlüsselanteilen')
    expect(anonymityClaim(config).level).toBe('pseudonymous')
  })

  test('says where answers are sealed, and what that presumes', () => {
    const inBrowser = claimText({
      access: open,
      box,
      sealing: 'browser',
      tellingTraits,
      personalQuestions: [],
    })
    expect(inBrowser).toContain('verschlüsselt er Ihre Antworten selbst, bevor er sie absendet')
    expect(inBrowser).toContain('unverändert')
    expect(inBrowser).toContain('Ohne JavaScript werden die Antworten bei der Ankunft')
    const onServer = claimText({
      access: open,
      box,
      sealing: 'server',
      tellingTraits,
      personalQuestions: [],
    })
    expect(onServer).toContain('Die Antworten werden bei der Ankunft auf dem Server verschlüsselt.')
    expect(onServer).not.toContain('JavaScript')
  })

  test('warns where the traits that are asked can together single somebody out', () => {
    const ask = (...traits: SecrecyConfig['tellingTraits']) =>
      claimText({ access: open, box, sealing, personalQuestions: [], tellingTraits: traits })
    expect(ask('area', 'age', 'sex')).toContain('nach Wohngegend, Alter und Geschlecht.')
    expect(ask('area', 'age', 'sex')).toContain('for area, age and sex.')
    expect(ask('age', 'sex', 'origin', 'household')).toContain('Haushalt')
    for (const text of [ask(), ask('age', 'sex'), ask('area', 'age')])
      expect(text).not.toContain('erkennbar machen, vor allem')
  })
})
