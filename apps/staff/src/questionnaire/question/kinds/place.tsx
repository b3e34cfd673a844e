import { fieldId, FileField, TextField, textsFor, type UiLanguage } from '@meinungsbild/design'
import { inLanguage, type Place } from '@meinungsbild/questionnaire'
import { errorAt } from '../../../layout/error-at.ts'
import { readCodedRows, writeCodedRows } from '../../parts/coded-rows.ts'
import type { FormReading } from '../../parts/form-reading.ts'
import { ListTable } from '../../parts/list-table.tsx'
import { line } from '../../parts/text-fields.ts'
import { readPlaceMap } from '../place-map/place-map.ts'
import { refusedMapTexts } from '../place-map/refused-map.texts.ts'
import { kindFieldTexts } from './kind-fields.texts.ts'
import type { KindFieldsProps, KindForm } from './kind-form.ts'

/** A district on the authority's own map. Shapes come from a file; the form changes what they are called. */
export const place: KindForm<Place> = {
  write: (writing, { areas }) => writeCodedRows(writing, 'areas', areas),
  read(reading, base, before) {
    const areas = readCodedRows(reading, 'areas', before.areas).flatMap((area) =>
      // Without a shape from a file there is no area.
      area.before ? [{ code: area.name, label: area.label, shape: area.before.shape }] : [],
    )
    const own = { ...base, kind: 'place', areas, viewBox: before.viewBox } as const
    return withNewMap(own, reading) ?? own
  },
  Fields(props) {
    const { frame, form, errors } = props
    const texts = textsFor(kindFieldTexts, frame.language)
    const hasAreas = props.question.areas.length > 0
    return (
      <>
        <MapPreview {...props} />
        <div class="side-by-side" id={hasAreas ? undefined : fieldId('areas')} tabIndex={-1}>
          <FileField
            name="map"
            label={texts.map}
            hint={texts.mapHint}
            accept=".geojson,.json,.svg,application/geo+json,image/svg+xml"
            error={errorAt(errors, 'map')}
            optional={hasAreas}
          />
          <TextField
            name="mapName"
            label={texts.mapName}
            hint={texts.mapNameHint}
            value={form.get('mapName') ?? ''}
            error={errorAt(errors, 'mapName')}
            optional
          />
        </div>
        {hasAreas && (
          <>
            <p class="muted">{texts.mapReplaces}</p>
            <ListTable
              {...props}
              list="areas"
              legend={texts.areas}
              hint={texts.areasHint}
              spare={0}
            />
          </>
        )}
      </>
    )
  },
}

/** The question with the map that was uploaded; undefined if there was none, or none that could be read. */
function withNewMap(question: Place, { received, form, languages, language, errors }: FormReading) {
  const file = received.get('map')
  if (file === undefined) return undefined
  const map = readPlaceMap(file.contents.toString('utf8'), {
    nameProperty: line(form, 'mapName'),
    languages,
  })
  if (!map.ok) {
    const field = map.code === 'noSuchProperty' ? 'mapName' : 'map'
    errors.push({ field, message: sayRefused(map, language) })
    return undefined
  }
  const known = new Map(question.areas.map(({ code, label }) => [code, label]))
  const areas = map.areas.map((area) => ({ ...area, label: known.get(area.code) ?? area.label }))
  return { ...question, areas, viewBox: map.viewBox }
}

function sayRefused(
  { code, possible }: Extract<ReturnType<typeof readPlaceMap>, { readonly ok: false }>,
  language: UiLanguage,
): string {
  const texts = textsFor(refusedMapTexts, language)
  return code === 'noSuchProperty' ? texts.noSuchProperty(possible ?? '') : texts[code]
}

/** For the eye; the names stand in the table below. */
function MapPreview({ questionnaire, question }: KindFieldsProps<Place>) {
  if (question.areas.length === 0) return null
  return (
    <svg class="map-preview" viewBox={question.viewBox.join(' ')} aria-hidden="true">
      {question.areas.map(({ code, label, shape }) => (
        <path key={code} d={shape}>
          <title>{inLanguage(label, questionnaire.languages[0])}</title>
        </path>
      ))}
    </svg>
  )
}
