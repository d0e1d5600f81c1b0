import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failureSentence } from '../../../text/failure-sentence'
import { EmptyState } from '../../../ui/empty-state'
import { useLetterBlocks, useStudio } from '../studio/use-studio'
import { PreviewFrame } from './preview-frame'
import { usualLook } from './preview-look'
import { PreviewToolbar } from './preview-toolbar'
import classes from './preview.module.css'
import { useRenderedLetter } from './use-rendered-letter'

/** Every block of a marked render bears it. */
const blockMark = 'veillee-block-'

/** What the letter looks like, as it is typed. */
export function PreviewPane() {
  const { t } = useTranslation()
  const { document } = useStudio()
  const { blocks } = useLetterBlocks()
  const { html, failure } = useRenderedLetter(document)
  const [look, setLook] = useState(usualLook)
  const [remoteCount, setRemoteCount] = useState(0)
  const sentences: string[] = []
  if (failure?.kind === 'failed') sentences.push(failureSentence(failure.error, t))
  if (failure?.kind === 'nothing' && blocks.length > 0) {
    sentences.push(t('letterStudio.preview.nothing'))
  }
  if (failure !== null && html !== null) sentences.push(t('letterStudio.preview.before'))
  // What was rendered says it, rather than what is typed: a tag that is half written empties nothing.
  const isEmpty =
    html === null ? failure?.kind === 'nothing' && blocks.length === 0 : !html.includes(blockMark)
  return (
    <section className={classes['pane']} aria-label={t('letterStudio.preview.title')}>
      <PreviewToolbar look={look} onLook={setLook} />
      <p className={classes['said']} role="status" data-failed={failure !== null || undefined}>
        {sentences.join(' ')}
      </p>
      {look.isDark && <p className={classes['said']}>{t('letterStudio.preview.simulated')}</p>}
      {remoteCount > 0 && (
        <p className={classes['said']}>
          {t('letterStudio.preview.remote', { count: remoteCount })}
        </p>
      )}
      {isEmpty ? (
        <div className={classes['empty']}>
          <EmptyState
            title={t('letterStudio.preview.empty')}
            text={t('letterStudio.preview.emptyText')}
          />
        </div>
      ) : (
        <PreviewFrame html={html} look={look} onRemoteCount={setRemoteCount} />
      )}
    </section>
  )
}
