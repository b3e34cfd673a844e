import { describe, expect, test } from 'vitest'
import { parkSurvey } from '../testing/park-survey.ts'
import { describeCondition } from './describe-condition.ts'

describe('a condition in words', () => {
  test.each([
    [
      "uses contains 'sport' or special(visit) = 'noAnswer' and answered(nowhere)",
      '„Wozu?“ enthält „Sport“ oder („Besuchen Sie den Stadtpark?“ ist „keine Angabe“ und „nowhere“ wurde beantwortet)',
      '“What for?” contains “Sports” or (“Do you visit the park?” is “no answer” and “nowhere” was answered)',
    ],
    [
      "visit in ['yes', 'other'] and not uses contains 'play'",
      '„Besuchen Sie den Stadtpark?“ ist „Ja“ oder „Anders“ und „Wozu?“ enthält nicht „Spielen“',
      '“Do you visit the park?” is “Yes” or “Otherwise” and “What for?” does not contain “Playing”',
    ],
    [
      "code(overall) = 'good' and walk >= -2.5 and last < '2026-05-01'",
      '„Insgesamt?“ ist „gut“ und „Wie lange gehen Sie?“ ist mindestens -2,5 und „Wann zuletzt?“ ist kleiner als 2026-05-01',
      '“Overall?” is “good” and “How long is your walk?” is at least -2.5 and “When last?” is less than 2026-05-01',
    ],
    [
      'count(uses) >= 2 and answered(parts)',
      'count(uses) >= 2 und „Im Einzelnen? – insgesamt“ wurde beantwortet',
      'count(uses) >= 2 and “In detail? – as a whole” was answered',
    ],
    ['walk = und', 'walk = und', 'walk = und'],
  ])('%s', (condition, german, english) => {
    expect(describeCondition(condition, parkSurvey, 'de')).toBe(german)
    expect(describeCondition(condition, parkSurvey, 'en')).toBe(english)
  })

  test('names the variant and the language', () => {
    const survey = { ...parkSurvey, variants: [{ id: 'A', share: 1 }] }
    expect(describeCondition("variant() = 'A' and language() = 'en'", survey, 'de')).toBe(
      '„Zugeloste Variante“ ist „A“ und „Sprache der Befragung“ ist „Englisch“',
    )
  })
})
