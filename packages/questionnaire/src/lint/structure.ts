import type { Flaw } from '../flaw.ts'
import type { Questionnaire } from '../questionnaire.ts'
import { flawAt } from './flaw-at.ts'
import { lintExpression } from './expressions.ts'
import { lintWhole } from './limits.ts'
import { lintName, lintPageId, rowNaming } from './ids.ts'

/** Jumps, endings, quotas, variants, shuffled pages and files: whether each leads to something that is there. */
export function* lintStructure(questionnaire: Questionnaire): Iterable<Flaw> {
  yield* lintEndings(questionnaire)
  yield* lintJumps(questionnaire)
  yield* lintQuotas(questionnaire)
  yield* lintVariants(questionnaire)
  yield* lintShuffledPages(questionnaire)
  yield* lintMedia(questionnaire)
}

function* lintEndings({ endings = [], pages }: Questionnaire): Iterable<Flaw> {
  const seen = new Set(pages.map(({ id }) => id))
  for (const [index, { id }] of endings.entries()) {
    yield* lintPageId(id, `endings.${index}.id`, seen)
  }
}

function* lintJumps(questionnaire: Questionnaire): Iterable<Flaw> {
  const { pages, endings = [] } = questionnaire
  const earlier = new Set<string>()
  for (const [index, page] of pages.entries()) {
    for (const { id } of page.questions) earlier.add(id)
    for (const [nth, jump] of (page.jumps ?? []).entries()) {
      const path = `pages.${index}.jumps.${nth}`
      yield* lintExpression(jump.if, `${path}.if`, { questionnaire, earlier, wanted: 'truth' })
      const target = pages.findIndex(({ id }) => id === jump.to)
      if (jump.to === 'end' || target > index) continue
      if (endings.some(({ id }) => id === jump.to)) continue
      yield target === -1
        ? flawAt(
            `${path}.to`,
            'unknownTarget',
            `Der Sprung führt zu „${jump.to}“; eine solche Seite gibt es nicht.`,
            `The jump leads to “${jump.to}”; there is no such page.`,
          )
        : flawAt(
            `${path}.to`,
            'backwardJump',
            'Der Sprung führt zurück. Möglich sind nur Sprünge zu späteren Seiten.',
            'The jump leads back. Only jumps to later pages are possible.',
          )
    }
  }
}

function* lintQuotas(questionnaire: Questionnaire): Iterable<Flaw> {
  const { quotas = [], endings = [], pages } = questionnaire
  const earlier = new Set(pages.flatMap((page) => page.questions.map(({ id }) => id)))
  const seen = new Set<string>()
  for (const [index, quota] of quotas.entries()) {
    const path = `quotas.${index}`
    yield* lintName(quota.id, `${path}.id`, rowNaming, seen)
    yield* lintExpression(quota.when, `${path}.when`, { questionnaire, earlier, wanted: 'truth' })
    yield* lintWhole(quota.limit, `${path}.limit`, 0, 1_000_000_000)
    if (endings.some(({ id }) => id === quota.ending)) continue
    yield flawAt(
      `${path}.ending`,
      'unknownTarget',
      `Die Quote führt zu dem Ende „${quota.ending}“, das es nicht gibt.`,
      `The quota leads to the ending “${quota.ending}”, which does not exist.`,
    )
  }
}

function* lintVariants({ variants = [] }: Questionnaire): Iterable<Flaw> {
  const seen = new Set<string>()
  for (const [index, { id, share }] of variants.entries()) {
    yield* lintName(id, `variants.${index}.id`, rowNaming, seen)
    yield* lintWhole(share, `variants.${index}.share`, 1, 1_000)
  }
}

function* lintShuffledPages({ shuffledPages = [], pages }: Questionnaire): Iterable<Flaw> {
  for (const [index, group] of shuffledPages.entries()) {
    for (const name of group) {
      if (pages.some(({ id }) => id === name)) continue
      yield flawAt(
        `shuffledPages.${index}`,
        'unknownTarget',
        `Die Seite „${name}“, die mit anderen den Platz tauschen soll, gibt es nicht.`,
        `The page “${name}” that is to change places with others does not exist.`,
      )
    }
  }
}

function* lintMedia({ pages, media = {}, signLanguage = {} }: Questionnaire): Iterable<Flaw> {
  const isThere = (name: string) => Object.hasOwn(media, name)
  for (const [language, name] of Object.entries(signLanguage)) {
    if (!isThere(name)) yield missingFile(`signLanguage.${language}`)
  }
  for (const [index, page] of pages.entries()) {
    const path = `pages.${index}`
    for (const [language, name] of Object.entries(page.signLanguage ?? {})) {
      if (!isThere(name)) yield missingFile(`${path}.signLanguage.${language}`)
    }
    for (const [nth, question] of page.questions.entries()) {
      const at = `${path}.questions.${nth}`
      if ('media' in question && !isThere(question.media)) yield missingFile(`${at}.media`)
      if (!('options' in question)) continue
      for (const [place, { picture }] of question.options.entries()) {
        if (picture !== undefined && !isThere(picture))
          yield missingFile(`${at}.options.${place}.picture`)
      }
    }
  }
}

function missingFile(path: string): Flaw {
  return flawAt(
    path,
    'missingFile',
    'Die Datei fehlt. Bitte laden Sie sie hoch.',
    'The file is missing. Please upload it.',
  )
}
