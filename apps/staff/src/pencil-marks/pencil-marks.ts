import type { FormError } from '@meinungsbild/design'
import {
  markHolders,
  pencilColours,
  type MarkHolder,
  type PencilMark,
  type PencilMarks,
} from '@meinungsbild/storage'
import { frameOf } from '../layout/frame.ts'
import { textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import { administratorsOnly } from '../settings/administrators-only.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { PencilMarksPage } from './pencil-marks-page.tsx'
import { pencilMarksTexts } from './pencil-marks.texts.ts'

const longestSign = 6

/** How each office marks papers in this authority; for administrators. */
export function pencilMarkRoutes(app: StaffApp, deps: StaffDeps): void {
  administratorsOnly(app, [routes.pencilMarks])

  app.get(routes.pencilMarks.pattern, async (c) => {
    const values = await deps.storage.settings.pencilMarks()
    const saved = c.req.query('erledigt') === 'gespeichert'
    return show(c, PencilMarksPage({ frame: frameOf(c), values, errors: [], saved }))
  })

  app.post(routes.pencilMarks.pattern, async (c) => {
    const values = marksFrom(formOf(c))
    const errors = errorsIn(c, values)
    if (errors.length > 0) {
      return show(c, PencilMarksPage({ frame: frameOf(c), values, errors, saved: false }), 422)
    }
    await deps.storage.settings.setPencilMarks(values)
    return c.redirect(routes.pencilMarks.href({ erledigt: 'gespeichert' }), 303)
  })
}

function marksFrom(form: URLSearchParams): PencilMarks {
  const mark = (holder: MarkHolder): PencilMark => {
    const text = (name: string) => (form.get(`${name}.${holder}`) ?? '').trim()
    const colour = pencilColours.find((each) => each === text('colour')) ?? 'none'
    return { label: text('label'), abbreviation: text('abbreviation'), colour }
  }
  return {
    leadership: mark('leadership'),
    leadershipDeputy: mark('leadershipDeputy'),
    pressOffice: mark('pressOffice'),
    supportingUnit: mark('supportingUnit'),
    dataProtectionOfficer: mark('dataProtectionOfficer'),
    statisticsOffice: mark('statisticsOffice'),
  }
}

function errorsIn(c: StaffContext, marks: PencilMarks): readonly FormError[] {
  const texts = textsOf(c, pencilMarksTexts)
  return markHolders.flatMap((holder, index): readonly FormError[] => {
    const { label, abbreviation } = marks[holder]
    const field = `abbreviation.${holder}`
    if (label === '') return [{ field: `label.${holder}`, message: texts.missing }]
    if (abbreviation === '') return [{ field, message: texts.missing }]
    if (abbreviation.length > longestSign) return [{ field, message: texts.tooLong }]
    const before = markHolders.slice(0, index).map((each) => marks[each].abbreviation)
    return before.includes(abbreviation) ? [{ field, message: texts.double }] : []
  })
}
