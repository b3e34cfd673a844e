import { textsFor, type FormError, type UiLanguage } from '@meinungsbild/design'
import type { AnalysisPlan, EarlierWave } from '@meinungsbild/procedure'
import { analysisPlanTexts } from './analysis-plan.texts.ts'

/** One more wave than there are can be added with each saving. */
export function waveNumbers(form: URLSearchParams): readonly number[] {
  let filled = 0
  while ((form.get(`wave-${filled + 1}`) ?? '') !== '') filled += 1
  return Array.from({ length: filled + 1 }, (_, index) => index + 1)
}

/** The plan as the form shows it. */
export function planFields(plan: AnalysisPlan): URLSearchParams {
  const form = new URLSearchParams({
    reading: plan.reading,
    minimumBase: String(plan.minimumBase),
  })
  for (const variable of plan.breakdowns) form.append('breakdowns', variable)
  for (const [index, { initiative, label, broken }] of plan.earlierWaves.entries()) {
    form.set(`wave-${index + 1}`, initiative)
    form.set(`waveLabel-${index + 1}`, label)
    for (const variable of broken) form.append(`waveBroken-${index + 1}`, variable)
  }
  return form
}

type Read =
  | { readonly ok: true; readonly plan: AnalysisPlan }
  | { readonly ok: false; readonly errors: readonly FormError[] }

/** Reads the form; what the procedure refuses is for the procedure to say. */
export function readPlan(form: URLSearchParams, language: UiLanguage): Read {
  const typed = (form.get('minimumBase') ?? '').trim()
  if (!/^\d{1,6}$/.test(typed)) {
    const { noNumber } = textsFor(analysisPlanTexts, language)
    return { ok: false, errors: [{ field: 'minimumBase', message: noNumber }] }
  }
  const earlierWaves = waveNumbers(form).flatMap((number): readonly EarlierWave[] => {
    const initiative = form.get(`wave-${number}`) ?? ''
    const label = (form.get(`waveLabel-${number}`) ?? '').trim()
    const broken = form.getAll(`waveBroken-${number}`)
    return initiative === '' ? [] : [{ initiative, label, broken }]
  })
  return {
    ok: true,
    plan: {
      reading: form.get('reading') === 'whileRunning' ? 'whileRunning' : 'afterField',
      minimumBase: Number(typed),
      breakdowns: form.getAll('breakdowns'),
      earlierWaves,
    },
  }
}
