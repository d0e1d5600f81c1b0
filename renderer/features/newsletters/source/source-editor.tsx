import { Button } from '@mantine/core'
import { IconIndentIncrease, IconVersions } from '@tabler/icons-react'
import { useCallback, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatMjml } from '../../../../preload/rules/mjml/format-mjml'
import { useNotice } from '../../../ui/notice/notice'
import { readLetter, useStudio } from '../studio/use-studio'
import { ProblemList } from './problem-list'
import classes from './source.module.css'
import { useChosenBlock } from './use-chosen-block'
import { useEditor } from './use-editor'
import { useKeepVersion } from './use-keep-version'
import { useProblems } from './use-problems'
import { useSourceKeys } from './use-source-keys'

/** The MJML of the letter, over the same document and history as its blocks. */
export function SourceEditor() {
  const { t } = useTranslation()
  const show = useNotice()
  const { document, isLocked } = useStudio()
  const host = useRef<HTMLDivElement>(null)
  const { view, isReady } = useEditor(host)
  const problems = useProblems(view)
  useChosenBlock(view)
  const keepVersion = useKeepVersion()
  const format = useCallback(() => {
    if (isLocked) return
    const edits = formatMjml(readLetter(document.source).document)
    document.apply(edits)
    if (edits.length === 0) show({ kind: 'done', text: t('letterVersions.source.inOrder') })
  }, [document, isLocked, show, t])
  useSourceKeys(host, { keepVersion, format })
  return (
    <div className={classes['source']}>
      {!isLocked && (
        <div className={classes['bar']} role="toolbar" aria-label={t('letterVersions.source.bar')}>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconIndentIncrease size={16} aria-hidden />}
            title={t('letterVersions.source.formatHint')}
            onClick={format}
          >
            {t('letterVersions.source.format')}
          </Button>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconVersions size={16} aria-hidden />}
            onClick={keepVersion}
          >
            {t('letterVersions.keep')}
          </Button>
        </div>
      )}
      {isLocked && <p className={classes['locked']}>{t('letterVersions.source.locked')}</p>}
      <div ref={host} className={classes['editor']} aria-busy={!isReady} />
      <p className={classes['hint']}>{t('letterVersions.source.keysHint')}</p>
      <ProblemList problems={problems} />
    </div>
  )
}
