import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockChange, LetterChanges } from '../../../../preload/rules/mjml/compare-letters'
import { VersionFrame } from './version-frame'
import classes from './versions.module.css'

interface VisualDifferenceProps {
  before: string
  after: string
  changes: LetterChanges
  sought: Pick<BlockChange, 'before' | 'after'> | null
  beforeName: string
  afterName: string
}

type Changed = ReadonlyMap<number, BlockChange['change']>

/** Both versions as they look, what differs outlined. */
export function VisualDifference(props: VisualDifferenceProps) {
  const { before, after, changes, sought, beforeName, afterName } = props
  const { t } = useTranslation()
  const [changedBefore, changedAfter] = useMemo(
    () => [changedRanks(changes, 'before'), changedRanks(changes, 'after')],
    [changes],
  )
  return (
    <div className={classes['looks']}>
      <figure className={classes['look']}>
        <figcaption>
          {t('letterVersions.before')} <span>{beforeName}</span>
        </figcaption>
        <VersionFrame
          source={before}
          changed={changedBefore}
          sought={sought?.before ?? null}
          title={t('letterVersions.frame', { when: beforeName })}
        />
      </figure>
      <figure className={classes['look']}>
        <figcaption>
          {t('letterVersions.after')} <span>{afterName}</span>
        </figcaption>
        <VersionFrame
          source={after}
          changed={changedAfter}
          sought={sought?.after ?? null}
          title={t('letterVersions.frame', { when: afterName })}
        />
      </figure>
    </div>
  )
}

function changedRanks({ blocks }: LetterChanges, side: 'before' | 'after'): Changed {
  return new Map(
    blocks.flatMap((change) => {
      const rank = change[side]
      return rank === null ? [] : [[rank, change.change] as const]
    }),
  )
}
