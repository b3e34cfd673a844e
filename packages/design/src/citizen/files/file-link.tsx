import { formatFileSize, type Language, type MediaName } from '@meinungsbild/questionnaire'
import type { ComponentChildren } from 'preact'
import { typeInWords } from './file-words.ts'
import { fileFacts, type MediaSource } from './media-source.ts'

export type FileLinkProps = {
  readonly name: MediaName
  readonly media: MediaSource
  readonly language: Language
  readonly children: ComponentChildren
}

/** A link that saves a file, with its type and size: "Der Haushaltsplan (PDF, 1,2 MB)". */
export function FileLink({ name, media, language, children }: FileLinkProps) {
  const facts = fileFacts(media, name)
  return (
    <p class="kern-body">
      <a class="kern-link" href={media.href(name)} download={facts?.fileName ?? true}>
        {children}
        {facts !== undefined &&
          ` (${typeInWords(facts.type)}, ${formatFileSize(facts.bytes, language)})`}
      </a>
    </p>
  )
}
