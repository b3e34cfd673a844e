import { Markdown, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { DocumentDefinition, Section } from '@meinungsbild/procedure'
import type { ComponentChildren } from 'preact'
import { documentsTexts } from './documents.texts.ts'
import { PartHeading } from './part-heading.tsx'
import { sectionAnchor } from './section-anchor.ts'
import type { Sections } from './sections-form.ts'

type DocumentTextProps = {
  readonly language: UiLanguage
  readonly definition: DocumentDefinition
  readonly sections: Sections
  /** What stands below each section. */
  readonly below?: (section: Section) => ComponentChildren
}

/** A document as it reads: section by section, Markdown rendered, what is empty said so. */
export function DocumentText({ language, definition, sections, below }: DocumentTextProps) {
  const texts = textsFor(documentsTexts, language)
  const shown = definition.sections.filter(({ id, required }) => required || sections[id])
  return (
    <div class="stack">
      {shown.map((section, index) => {
        const { id, heading, part } = section
        const text = sections[id] ?? ''
        const Heading = part === undefined ? 'h2' : 'h3'
        return (
          <>
            <PartHeading language={language} sections={shown} index={index} />
            <section class="stack" id={sectionAnchor(id)}>
              <Heading>{heading[language]}</Heading>
              {text === '' ? (
                <p class="muted">{texts.notWritten}</p>
              ) : (
                <Markdown
                  text={text}
                  language={language}
                  headingLevel={part === undefined ? 3 : 4}
                  tables
                />
              )}
              {below?.(section)}
            </section>
          </>
        )
      })}
    </div>
  )
}
