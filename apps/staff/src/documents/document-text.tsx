import { Markdown, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { DocumentDefinition } from '@meinungsbild/procedure'
import { documentsTexts } from './documents.texts.ts'
import { PartHeading } from './part-heading.tsx'
import type { Sections } from './sections-form.ts'

type DocumentTextProps = {
  readonly language: UiLanguage
  readonly definition: DocumentDefinition
  readonly sections: Sections
}

/** A document as it reads: section by section, Markdown rendered, what is empty said so. */
export function DocumentText({ language, definition, sections }: DocumentTextProps) {
  const texts = textsFor(documentsTexts, language)
  return (
    <div class="stack">
      {definition.sections.map((section, index) => {
        const text = sections[section.id] ?? ''
        const { required, heading, part } = section
        if (text === '' && !required) return null
        const Heading = part === undefined ? 'h2' : 'h3'
        return (
          <>
            <PartHeading language={language} definition={definition} index={index} />
            <section class="stack">
              <Heading>{heading[language]}</Heading>
              {text === '' ? (
                <p class="muted">{texts.notWritten}</p>
              ) : (
                <Markdown
                  text={text}
                  language={language}
                  headingLevel={part === undefined ? 3 : 4}
                />
              )}
            </section>
          </>
        )
      })}
    </div>
  )
}
