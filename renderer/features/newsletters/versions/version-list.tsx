import { ActionIcon } from '@mantine/core'
import { IconRestore } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Letter, LetterVersion } from '../../../../preload/contract/letter-shapes'
import { useReadOnly } from '../../../ui/calendar/use-read-only'
import { useRestoreVersion } from './use-restore-version'
import { useVersionWords } from './use-version-words'
import { now, type Pair, type VersionSide } from './version-side'
import classes from './versions.module.css'

interface VersionListProps {
  letter: Letter
  versions: readonly LetterVersion[]
  pair: Pair
  onChoose: (side: VersionSide) => void
  onRestored: () => void
}

/** When each version was kept, by whom and why; one chosen is shown beside the one before it. */
export function VersionList({ letter, versions, pair, onChoose, onRestored }: VersionListProps) {
  const { t } = useTranslation()
  const isReadOnly = useReadOnly()
  const nameOf = useVersionWords(versions)
  const restore = useRestoreVersion(letter.id, onRestored)
  const canRestore = !isReadOnly && letter.state === 'draft'
  const roleOf = (side: VersionSide) =>
    side === pair.after ? 'after' : side === pair.before ? 'before' : null
  const present = letter.draftAt === null ? versions[0]?.id : now
  const row = (side: VersionSide, facts: string[]) => {
    const role = roleOf(side)
    return (
      <li key={side} className={classes['row']} data-role={role ?? undefined}>
        <button
          type="button"
          className={classes['choose']}
          aria-current={role === 'after' || undefined}
          onClick={() => onChoose(side)}
        >
          <span className={classes['when']}>{nameOf(side)}</span>
          {role !== null && <span className={classes['role']}>{t(`letterVersions.${role}`)}</span>}
          <span className={classes['facts']}>{facts.join(' · ')}</span>
        </button>
        {canRestore && side !== present && (
          <ActionIcon
            variant="subtle"
            size={30}
            title={t('letterVersions.restore')}
            aria-label={t('letterVersions.restoreNamed', { when: nameOf(side) })}
            onClick={() => restore(side, nameOf(side))}
          >
            <IconRestore size={17} aria-hidden />
          </ActionIcon>
        )}
      </li>
    )
  }
  return (
    <nav className={classes['side']} aria-label={t('letterVersions.list')}>
      <ol className={classes['list']}>
        {letter.draftAt !== null && row(now, [t('letterVersions.nowHint')])}
        {versions.map(({ id, reason, author, characterCount }) =>
          row(id, [
            t(`letterVersions.reasons.${reason}`),
            ...(author === '' ? [] : [t('letterVersions.by', { author })]),
            t('letterVersions.size', { count: characterCount }),
          ]),
        )}
      </ol>
    </nav>
  )
}
