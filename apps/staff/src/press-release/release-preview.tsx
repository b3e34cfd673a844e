import { BlockView, Fold, Markdown, textsFor, type UiLanguage } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import { methodBox } from '../results/method-box.ts'
import { reliabilityBox } from '../results/reliability-box.ts'
import { easyLanguageAdvice } from './easy-language.ts'
import type { PressReleaseProps } from './press-release-page.tsx'
import { pressReleaseTexts } from './press-release.texts.ts'
import { headlineOf, isWrittenIn, releaseBlocks } from './release-blocks.ts'
import type { ReleaseView } from './release-view.ts'
import { postLimits, shortPost } from './short-post.ts'

type PreviewProps = Omit<PressReleaseProps, 'view'> & { readonly view: ReleaseView }

/** Every version as it will be read, figures put in; nothing while one of them may not be shown. */
export function ReleasePreview(props: PreviewProps) {
  const { frame, view, address } = props
  const texts = textsFor(pressReleaseTexts, frame.language)
  const { resolved } = view
  if (!resolved.ok) return null
  const { sections } = resolved.release
  const teaser = sections['teaser'] ?? ''
  const easy = sections['easyLanguage'] ?? ''
  return (
    <>
      <Edition {...props} language="de" />
      {isWrittenIn(sections, 'en') && (
        <Fold title={texts.english}>
          <Edition {...props} language="en" />
        </Fold>
      )}
      {teaser !== '' && (
        <Fold title={texts.website}>
          <Markdown text={teaser} language="de" headingLevel={3} />
          {address !== undefined && (
            <p>
              <a class="kern-link" href={address}>
                {address}
              </a>
            </p>
          )}
        </Fold>
      )}
      {(['shortPost', 'longPost'] as const).map((id) => (
        <Post {...props} text={sections[id] ?? ''} limit={postLimits[id]} />
      ))}
      {easy !== '' && (
        <Fold title={texts.easy}>
          <EasyText {...props} text={easy} />
        </Fold>
      )}
    </>
  )
}

function Edition(props: PreviewProps & { readonly language: UiLanguage }) {
  const { frame, view, initiative, authority, language } = props
  const { definition, resolved, results } = view
  if (!resolved.ok) return null
  const { sections } = resolved.release
  const { state } = initiative
  return (
    <article class="paper" lang={language}>
      <BlockView
        language={language}
        blocks={[
          { kind: 'heading', level: 2, text: headlineOf(sections, language) },
          ...releaseBlocks(definition, sections, language),
          ...reliabilityBox(results, language),
          methodBox({ state, authority, results }, language),
        ]}
      />
      <p class="muted" lang={frame.language}>
        {textsFor(pressReleaseTexts, frame.language).methodNote}
      </p>
    </article>
  )
}

function Post(props: PreviewProps & { readonly text: string; readonly limit: number }) {
  const { frame, address = '', text, limit } = props
  const texts = textsFor(pressReleaseTexts, frame.language)
  if (text === '') return null
  const post = shortPost(text, address, limit)
  return (
    <Fold title={texts.post(limit)} summary={texts.counted(post.length, limit)}>
      <pre class="post" lang="de">
        {post.text}
      </pre>
      {post.length > limit && <p>{texts.tooLong(post.length - limit)}</p>}
    </Fold>
  )
}

function EasyText({ frame, text }: PreviewProps & { readonly text: string }) {
  const texts = textsFor(pressReleaseTexts, frame.language)
  const advice = easyLanguageAdvice(text)
  return (
    <>
      <p lang="de-x-ls">
        {text.split('\n').map((line) => (
          <>
            {line}
            <br />
          </>
        ))}
      </p>
      {advice.length > 0 && (
        <>
          <h3>{texts.easyAdvice}</h3>
          <ul class="kern-list">
            {advice.map((each) => (
              <li>{inLanguage(each, frame.language)}</li>
            ))}
          </ul>
        </>
      )}
      <p class="muted">{texts.easyNote}</p>
    </>
  )
}
