import { findDocument } from '../find.ts'
import type { Model } from '../model.ts'
import { atDocument, ofModel, unless, type ModelFlaw } from './flaw.ts'
import { stepsWith } from './ways.ts'

/** What pages look for by its name: the press release and its headline. */
const releaseDocument = 'pressRelease'
const headline = 'headline'

/** Whether documents that the application knows by their names keep them, and the published one is a press release. */
export function checkWords(model: Model): readonly ModelFlaw[] {
  const published = stepsWith(model, 'publish')
    .flatMap(({ acts }) => acts)
    .flatMap(({ act, document = '' }) => (act === 'publish' ? [document] : []))
  const release = findDocument(model, releaseDocument)
  return [
    ...unless(
      published.every((id) => id === releaseDocument),
      () =>
        ofModel(
          `Veröffentlicht wird die Pressemitteilung; sie hat in jedem Modell die Kennung ${releaseDocument}.`,
          `The press release is what is published; its id is ${releaseDocument} in every model.`,
        ),
    ),
    ...(release === undefined
      ? []
      : [
          ...unless(release.layout === 'pressRelease', () =>
            atDocument(
              release,
              'Sie muss als Pressemitteilung gesetzt werden.',
              'It must be laid out as a press release.',
            ),
          ),
          ...unless(
            release.sections.some(({ id, required }) => id === headline && required),
            () =>
              atDocument(
                release,
                'Sie braucht eine Überschrift, die ausgefüllt werden muss.',
                'It needs a headline that must be filled in.',
              ),
          ),
        ]),
  ]
}
