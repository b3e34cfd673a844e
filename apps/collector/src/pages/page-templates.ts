import type { SlottedPage } from './slots.ts'

/**
 * Pages of which only a few words differ from citizen to citizen, by what else they depend on: page, language, which questions are
 * shown, position. Made when first needed, because which combinations occur is up to the conditions and the citizens.
 */
export type PageTemplates = {
  /** `make` may find that the page cannot be a template; that is remembered too. */
  find(key: string, make: () => SlottedPage | undefined): SlottedPage | undefined
}

/** Enough for any questionnaire that people can follow; beyond it pages are rendered each time. */
const mostTemplates = 400

export function pageTemplates(): PageTemplates {
  const templates = new Map<string, SlottedPage | undefined>()
  return {
    find(key, make) {
      if (templates.has(key)) return templates.get(key)
      if (templates.size >= mostTemplates) return undefined
      const template = make()
      templates.set(key, template)
      return template
    },
  }
}
