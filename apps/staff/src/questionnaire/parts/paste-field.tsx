import { Button, Fold, TextArea, textsFor } from '@meinungsbild/design'
import type { FormView } from './form-view.ts'
import { partsTexts } from './parts.texts.ts'

type PasteFieldProps = FormView & { readonly list: string }

/** A list that somebody has already, from a document or a spreadsheet, goes into the rows at once. */
export function PasteField({ frame, form, list }: PasteFieldProps) {
  const texts = textsFor(partsTexts, frame.language)
  const name = `${list}.paste`
  const value = form.get(name) ?? ''
  return (
    <Fold title={texts.pasteTitle} open={value !== ''}>
      <TextArea
        name={name}
        label={texts.pasteLabel}
        hint={texts.pasteHint}
        value={value}
        rows={6}
        optional
      />
      <Button style="secondary" name="tun" value={`paste:${list}`}>
        {texts.paste}
      </Button>
    </Fold>
  )
}
