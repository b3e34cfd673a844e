import { expect, test } from 'vitest'
import { compareTools, toolConcerns } from './compare-tools.ts'
import type { ToolAnswer, ToolCheck } from './tool-question.ts'
import { toolQuestions } from './tool-questions.ts'

function check(name: string, answers: Readonly<Record<string, Partial<ToolAnswer>>>): ToolCheck {
  const full = Object.entries(answers).map(([id, answer]): [string, ToolAnswer] => [
    id,
    { text: '', basis: 'stated', ...answer },
  ])
  return {
    id: name,
    name,
    source: 'Angebot',
    asOf: '2026-11-01',
    answers: Object.fromEntries(full),
  }
}

const best = Object.fromEntries(
  toolQuestions.map(({ id, choices }) => [id, { choice: choices[0]?.code ?? '' }]),
)

test('the questionnaire has no question and no choice twice, and the first choice is always one without concern', () => {
  const ids = toolQuestions.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { id, choices } of toolQuestions) {
    const codes = choices.map(({ code }) => code)
    expect([id, new Set(codes).size]).toEqual([id, codes.length])
    expect([id, choices[0]?.concern]).toEqual([id, 'none'])
  }
})

test('tools stand side by side, and where they differ is said', () => {
  const compared = compareTools([
    check('Haus', best),
    check('Fremd', { ...best, hostingPlace: { choice: 'third' }, operator: { text: 'Firma X' } }),
  ])
  expect(compared.map(({ question }) => question.id)).toEqual(toolQuestions.map(({ id }) => id))
  expect(compared.filter(({ differs }) => differs).map(({ question }) => question.id)).toEqual([
    'hostingPlace',
    'operator',
  ])
  expect(compared[0]?.answers.map((answer) => answer?.choice)).toEqual(['own', 'third'])
})

test('concerns come gravest first, then what was not answered', () => {
  expect(toolConcerns(check('Haus', best))).toEqual([])
  const concerns = toolConcerns(
    check('Fremd', {
      ...best,
      certificates: { choice: 'named' },
      trackers: { choice: 'tracking' },
      thirdCountry: { choice: 'uncovered' },
      keys: { text: ' ' },
      backups: { text: 'Server: Rathaus', basis: 'configuration', partial: true },
      incidents: { text: 'Per E-Mail, binnen eines Tages' },
    }),
  )
  expect(concerns.map(({ question, kind }) => [question.id, kind])).toEqual([
    ['thirdCountry', 'serious'],
    ['trackers', 'serious'],
    ['certificates', 'look'],
    ['keys', 'open'],
    ['backups', 'open'],
  ])
})
