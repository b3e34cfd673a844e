import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { handbookFolder, pictureFolder } from './handbook-folder.ts'
import { pictures } from './pictures.ts'
import { productWords } from './product-words.ts'

const chapters = readdirSync(handbookFolder).filter((name) => name.endsWith('.md'))
const root = fileURLToPath(new URL('../../../', import.meta.url))

/** A chapter's text without the blocks of code. */
function prose(chapter: string): string {
  return readFileSync(join(handbookFolder, chapter), 'utf8').replaceAll(/^```[\s\S]*?^```/gm, '')
}

function found(chapter: string, pattern: RegExp): readonly string[] {
  return [...prose(chapter).matchAll(pattern)].map(([, group]) => group ?? '')
}

const inCode = (chapter: string) => found(chapter, /`([^`]+)`/g)
const all = (pattern: RegExp) => chapters.flatMap((chapter) => found(chapter, pattern))

test('what is set in bold stands in the interface', () => {
  const isSaid = productWords()
  const bold = chapters.flatMap((chapter) =>
    found(chapter, /\*\*([^*]+)\*\*/g).map((words) => [chapter, words.replaceAll(/\s+/g, ' ')]),
  )
  expect(bold.filter(([, words]) => !isSaid(words ?? ''))).toEqual([['README.md', 'Fett']])
  expect(bold.length).toBeGreaterThan(150)
})

test('the handbook shows exactly the pictures that are taken, each with words for those who do not see it', () => {
  const shown = all(/!\[[^\]]{20,}\]\(bilder\/([^)]+)\)/g)
  const taken = pictures.map(({ name }) => `${name}.webp`)
  expect(shown.toSorted()).toEqual(taken.toSorted())
  expect(all(/!\[[^\]]*\]\(([^)]+)\)/g)).toHaveLength(shown.length)
  expect(readdirSync(pictureFolder).toSorted()).toEqual(taken.toSorted())
})

test('pictures weigh little', () => {
  const weights = readdirSync(pictureFolder).map((name) => statSync(join(pictureFolder, name)).size)
  expect(Math.max(...weights)).toBeLessThan(120_000)
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(2_000_000)
})

test('links lead somewhere', () => {
  const broken = all(/\]\((?!https?:)([^)#]+)/g).filter(
    (link) => !existsSync(join(handbookFolder, link)),
  )
  expect(broken).toEqual([])
})

test('commands and settings are those of the program', () => {
  const help = readFileSync(join(root, 'apps/cli/src/commands/help.ts'), 'utf8')
  const scripts = readFileSync(join(root, 'package.json'), 'utf8')
  const operators = ['docs/architecture.md', 'docs/operations/running.md', 'README.md']
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n')
  // Of a setting that each process has, the documents of operators name the end: `…DATA`.
  const names = (setting: string) => [
    setting,
    setting.replace(/^(COLLECTOR|ADMISSION|STAFF)_/, '…'),
  ]
  const unknown = chapters.flatMap(inCode).filter((code) => {
    const command = /^(?:npx )?meinungsbild ([a-z-]+)/.exec(code)?.[1]
    const script = /^npm run (\w+)$/.exec(code)?.[1]
    const setting = /^[A-Z]+_[A-Z_]*$/.exec(code)?.[0]
    if (command !== undefined) return !help.includes(`  meinungsbild ${command} `)
    if (script !== undefined) return !scripts.includes(`"${script}":`)
    return setting !== undefined && !names(setting).some((name) => operators.includes(name))
  })
  expect(unknown).toEqual([])
})
