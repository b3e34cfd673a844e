import { answerRefusal } from '../dossier/carry-out.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { fileName } from '../papers/file-name.ts'
import { noteParticipants } from '../participants/note-participants.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { lettersTexts } from './letters.texts.ts'
import type { Printing } from './printing.ts'
import { SeriesPage } from './series-page.tsx'
import { lettersIn, notedSeries, seriesState } from './series-state.ts'
import { readTrouble } from './trouble.ts'
import { zippedFiles } from './zipped-files.ts'

/** Seconds after which the page of a series that is being printed loads itself anew, unless the reader does not want that. */
const pace = 3

/** One series of letters: how far it is, its files, and their end. */
export function seriesRoutes(app: StaffApp, deps: StaffDeps, printing: Printing): void {
  app.get(routes.letterSeries.pattern, async (c) => {
    const at = await placeOf(c, deps, printing)
    return at ? page(c, at) : notFound(c)
  })

  app.post(routes.letterSeries.pattern, async (c) => {
    const at = await placeOf(c, deps, printing)
    if (!at) return notFound(c)
    const { initiative, series, state } = at
    const permission = initiative.may({ kind: 'noteParticipants' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const texts = textsOf(c, lettersTexts)
    const form = formOf(c)
    switch (form.get('tun')) {
      case 'fortsetzen':
        if (state === 'interrupted')
          await printing.start(initiative.id, series.number, initiative.actor)
        break
      case 'anhalten':
        await printing.stop(initiative.id, series.number)
        break
      case 'loeschen': {
        if (state !== 'ready') return refused(c, 409, texts.notReady)
        if (form.get('checked') !== 'yes')
          return page(c, at, [{ field: 'checked', message: texts.confirmMissing }])
        await deps.storage.letterSeries.discard(initiative.id, series.number)
        await noteParticipants(c, deps, initiative.id, {
          kind: 'lettersDeleted',
          letter: series.kind,
          series: series.number,
          letters: lettersIn(series).printed,
        })
        break
      }
      default:
        return notFound(c)
    }
    const place = { id: initiative.id, series: String(series.number) }
    return c.redirect(routes.letterSeries.href(place), 303)
  })

  // Before the address of one file, which is like it.
  app.get(routes.letterArchive.pattern, async (c) => {
    const at = await placeOf(c, deps, printing)
    if (!at) return notFound(c)
    const { initiative, series, state } = at
    if (!mayRead(at)) return refused(c, 403, textsOf(c, lettersTexts).notAllowed)
    if (state !== 'ready') return refused(c, 409, textsOf(c, lettersTexts).notReady)
    const files = series.files
      .filter(({ letters }) => letters > 0)
      .map(({ number }) => ({
        name: pdfName(at, number),
        content: () => deps.storage.letterFiles.content(initiative.id, series.number, number),
      }))
    return new Response(zippedFiles(files, deps.now()), {
      headers: {
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="${fileName(nameOf(at), 'zip')}"`,
      },
    })
  })

  app.get(routes.letterFile.pattern, async (c) => {
    const at = await placeOf(c, deps, printing)
    if (!at) return notFound(c)
    const { initiative, series } = at
    if (!mayRead(at)) return refused(c, 403, textsOf(c, lettersTexts).notAllowed)
    const file = Number(c.req.param('file'))
    const content = await deps.storage.letterFiles.content(initiative.id, series.number, file)
    if (content === undefined || content.length === 0) return notFound(c)
    return new Response(Buffer.from(content), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="${pdfName(at, file)}"`,
      },
    })
  })
}

type Place = NonNullable<Awaited<ReturnType<typeof placeOf>>>

/** Whoever may not keep the list may not see whom it holds either. */
function mayRead({ initiative }: Place): boolean {
  return initiative.may({ kind: 'noteParticipants' }).ok
}

function nameOf({ initiative, series }: Place): readonly string[] {
  return [initiative.state.initiative?.title ?? '', `Serie ${series.number}`]
}

function pdfName(at: Place, file: number): string {
  return fileName([...nameOf(at), `Datei ${String(file).padStart(3, '0')}`], 'pdf')
}

async function placeOf(c: StaffContext, deps: StaffDeps, printing: Printing) {
  const initiative: ShownInitiative | undefined = await initiativeFor(c, deps)
  if (!initiative) return undefined
  const number = Number(c.req.param('series'))
  const series = await deps.storage.letterSeries.find(initiative.id, number)
  if (!series) return undefined
  const isRunning = await printing.isRunning(initiative.id, number)
  const noted = await notedSeries(deps.storage, initiative.id)
  return { initiative, series, state: seriesState(series, noted, isRunning) }
}

function page(
  c: StaffContext,
  { initiative, series, state }: Place,
  errors: Parameters<typeof SeriesPage>[0]['errors'] = [],
) {
  const follows = state === 'running' && c.req.query('folgen') !== 'nein'
  if (follows) c.header('refresh', String(pace))
  const trouble = readTrouble(series.trouble)
  const props = { frame: frameOf(c), initiative, series, state, trouble, follows, errors }
  return show(c, SeriesPage(props), errors.length > 0 ? 422 : 200)
}
