import { Button, Fold, TextArea, textsFor } from '@meinungsbild/design'
import type { DocumentDefinition, Section } from '@meinungsbild/procedure'
import type { Comment } from '@meinungsbild/storage'
import { CommentItems } from '../../comments/comment-items.tsx'
import { commentTexts } from '../../comments/comments.texts.ts'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { openRemarks } from './open-remarks.ts'
import { remarkPlace } from './remark-place.ts'

type SectionRemarksProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly definition: DocumentDefinition
  readonly section: Section
  readonly comments: readonly Comment[]
}

/** The remarks on one section, inside a form; open by themselves while one is not dealt with. */
export function SectionRemarks(props: SectionRemarksProps) {
  const { frame, initiative, definition, section, comments } = props
  const { language } = frame
  const texts = textsFor(commentTexts, language)
  const place = remarkPlace(definition.id, section.id)
  const own = comments.filter((comment) => comment.place === place)
  const closed = initiative.state.status === 'closed'
  if (closed && own.length === 0) return null
  const open = openRemarks(comments, definition.id, section.id)
  const action = routes.documentRemarks.href({ id: initiative.id, document: definition.id })
  const button = { name: 'bemerken', action }
  return (
    <div class="section-remarks" data-remarks="">
      <Fold title={texts.count(open)} id={`bemerkungen-${section.id}`} open={open > 0}>
        <CommentItems frame={frame} comments={own} button={button} answers closed={closed} />
        {!closed && (
          <>
            <TextArea
              name={`bemerkung.${section.id}`}
              label={texts.to(section.heading[language])}
              value=""
              rows={2}
            />
            <Button style="secondary" {...button} value={`add:${section.id}`}>
              {texts.add}
            </Button>
          </>
        )}
      </Fold>
    </div>
  )
}
