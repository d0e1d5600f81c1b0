import { Button } from '@mantine/core'
import { IconAlertOctagon, IconAlertTriangle, IconBulb } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../../preload/contract/letter-check-shapes'
import { useStudio } from '../studio/use-studio'
import classes from './checks.module.css'
import { useFindingWords } from './use-finding-words'

const icons = { stops: IconAlertOctagon, matters: IconAlertTriangle, advice: IconBulb }

interface FindingRowProps {
  finding: Finding
  /** False while what it points at has moved. */
  isCurrent: boolean
}

/** One finding: it opens its block, and is put right by its button where it can be. */
export function FindingRow({ finding, isCurrent }: FindingRowProps) {
  const { t } = useTranslation()
  const { document, reveal, select, isLocked } = useStudio()
  const words = useFindingWords()(finding)
  const { weight, at, fix } = finding
  const Icon = icons[weight]
  const open = () => (at === null ? select(null, 'check') : reveal(at))
  return (
    <li className={classes['row']} data-weight={weight}>
      <Icon size={18} aria-hidden className={classes['icon']} />
      <div className={classes['words']}>
        <button type="button" className={classes['open']} onClick={open}>
          <span className="visually-hidden">{t(`letterChecks.weights.${weight}`)} : </span>
          {words.title}
        </button>
        <p className={classes['text']}>{words.text}</p>
      </div>
      {fix !== null && fix.length > 0 && !isLocked && (
        <Button
          size="compact-sm"
          variant="default"
          disabled={!isCurrent}
          aria-label={`${words.fix} : ${words.title}`}
          onClick={() => document.apply(fix)}
        >
          {words.fix}
        </Button>
      )}
    </li>
  )
}
