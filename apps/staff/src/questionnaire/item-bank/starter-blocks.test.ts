import { lint, stableTexts } from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import { parseBankContent, questionsIn } from './block.ts'
import { starterBlocks } from './starter-blocks.ts'

const languages = ['de', 'en', 'de-x-ls']

test.each(starterBlocks().map((block) => [block.id, block] as const))(
  'the block %s is complete in three languages, and the check of the house has nothing to say about it',
  (id, { title, topic, content }) => {
    const block = parseBankContent(content)
    if (block === undefined) throw new Error('The file holds no questionnaire.')
    expect([block.id, block.languages, block.pages.length]).toEqual([id, languages, 1])
    expect([title, topic].every(Boolean)).toBe(true)
    expect(lint(block).map(({ code, path, message }) => [code, path, message.de])).toEqual([])
    for (const { text } of stableTexts(block)) expect(Object.keys(text)).toEqual(languages)
  },
)

test('the blocks can all stand in one survey: no two of their questions have the same id', () => {
  const ids = starterBlocks().flatMap(({ content }) =>
    questionsIn(parseBankContent(content) ?? { pages: [] }).map((question) => question.id),
  )
  expect(ids.length).toBeGreaterThan(12)
  expect(new Set(ids).size).toBe(ids.length)
})
