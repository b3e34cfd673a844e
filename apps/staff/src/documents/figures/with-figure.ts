import type { Sections } from '../sections-form.ts'

/** The text with a reference to a figure at the end of one section; unchanged if there is no such section. */
export function withFigure(
  sections: Sections,
  section: string | null,
  reference: string,
): Sections {
  const text = section === null || !Object.hasOwn(sections, section) ? undefined : sections[section]
  if (section === null || text === undefined || !/^\{\{[^{}\n]+\}\}$/.test(reference))
    return sections
  return { ...sections, [section]: text === '' ? reference : `${text} ${reference}` }
}
