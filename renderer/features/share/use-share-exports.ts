import { useTranslation } from 'react-i18next'
import type { ShareFilter } from '../../../preload/contract/share'
import { Mode } from '../../../preload/contract/rituals'
import { SessionKind, SessionState } from '../../../preload/contract/session-shapes'
import { client } from '../../api/client'
import { failureSentence } from '../../text/failure-sentence'
import { pictureOf } from '../../ui/chart/chart-image'
import { useSaving } from '../../ui/chart/use-saving'
import { useModeWord } from '../../ui/mode-label'

/** Saves the rows behind the share as CSV, and its chart as a picture; says what was saved. */
export function useShareExports(filter: ShareFilter) {
  const { t } = useTranslation()
  const modeWord = useModeWord()
  const save = useSaving()
  const saveCsv = () =>
    save(
      () => {
        const headers = [
          t('share.columnDate'),
          t('share.columnTitle'),
          t('share.columnState'),
          t('share.columnMode'),
          t('share.csv.kind'),
          t('share.columnTheme'),
          t('share.columnTerritory'),
          t('share.csv.sessionsIn'),
          t('share.csv.sessions'),
          t('share.csv.hoursIn'),
          t('share.csv.hours'),
          t('share.csv.attendancesIn'),
          t('share.csv.attendances'),
        ]
        const words = Object.fromEntries([
          ...SessionState.options.map((state) => [state, t(`share.states.${state}`)]),
          ...Mode.options.map((mode) => [mode, modeWord(mode)]),
          ...SessionKind.options.map((kind) => [kind, t(`share.kinds.${kind}`)]),
        ])
        return client.share.exportCsv({ ...filter, headers, words })
      },
      (error) => failureSentence(error, t),
    )
  const savePng = (root: HTMLElement | null, title: string, sentence: string) =>
    save(
      () => pictureOf(root, { title, sentence, fileName: `${title} ${filter.from}.png` }),
      () => t('share.notDrawn'),
    )
  return { saveCsv, savePng }
}
