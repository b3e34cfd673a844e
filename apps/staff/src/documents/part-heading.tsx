import type { UiLanguage } from '@meinungsbild/design'
import type { DocumentDefinition } from '@meinungsbild/procedure'

type PartHeadingProps = {
  readonly language: UiLanguage
  /** What is shown, in order. */
  readonly sections: DocumentDefinition['sections']
  /** Of the section that follows. */
  readonly index: number
}

/** The heading of a part ("A Planung") before its first section. */
export function PartHeading({ language, sections, index }: PartHeadingProps) {
  const part = sections[index]?.part
  const before = sections[index - 1]?.part
  return part === undefined || part.de === before?.de ? null : <h2>{part[language]}</h2>
}
