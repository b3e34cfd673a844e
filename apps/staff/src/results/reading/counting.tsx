import { ProgressBar, textsFor } from '@meinungsbild/design'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import type { Progress } from '../columns/count-job.ts'
import { resultTexts } from '../result.texts.ts'
import { readingTexts } from './reading.texts.ts'

/** Seconds until a page that waits for figures loads itself again. */
export const countingPace = '2'

type CountingProps = { readonly frame: Frame; readonly progress: Progress }

/** How far the first counting is; the page that shows it loads itself again. */
export function Counting({ frame, progress: { done, all } }: CountingProps) {
  const texts = textsFor(readingTexts, frame.language)
  const shown = (count: number) => count.toLocaleString(frame.language)
  return (
    <>
      <p>{texts.countingLead}</p>
      <ProgressBar
        id="fortschritt"
        label={texts.counting}
        value={done}
        max={all}
        shown={texts.countedOf(shown(done), shown(all))}
      />
    </>
  )
}

/** The same in the place of a page of figures. */
export function CountingPage(props: CountingProps & { readonly initiative: ShownInitiative }) {
  const { title } = textsFor(resultTexts, props.frame.language)
  return (
    <InitiativeFrame frame={props.frame} initiative={props.initiative} title={title}>
      <Counting {...props} />
    </InitiativeFrame>
  )
}
