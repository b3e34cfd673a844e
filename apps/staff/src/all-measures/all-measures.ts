import { loadAll } from '../dossier/load-all.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { fileName } from '../papers/file-name.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp, StaffContext } from '../staff-env.ts'
import { AllMeasuresPage } from './all-measures-page.tsx'
import { allMeasuresTexts } from './all-measures.texts.ts'
import { filtered, measureRows, standings, type MeasureFilter } from './measure-rows.ts'
import { measuresFile } from './measures-file.ts'

/** Measures across all initiatives: who has what to do, and what is late; also as a file. */
export function allMeasuresRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.allMeasures.pattern, async (c) => {
    const all = measureRows(await loadAll(deps.storage), deps.now().toISOString())
    const filter = filterOf(c)
    const rows = filtered(all, filter)
    if (c.req.query('art') === 'csv') {
      const name = fileName([textsOf(c, allMeasuresTexts).fileName], 'csv')
      return c.body(measuresFile(rows, languageOf(c)), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
      })
    }
    return show(c, AllMeasuresPage({ frame: frameOf(c), all, rows, filter }))
  })
}

function filterOf(c: StaffContext): MeasureFilter {
  const wanted = c.req.query('stand')
  return {
    unit: c.req.query('stelle') ?? '',
    standing: standings.find((each) => each === wanted) ?? '',
    onlyLate: c.req.query('ueberfaellig') === 'ja',
  }
}
