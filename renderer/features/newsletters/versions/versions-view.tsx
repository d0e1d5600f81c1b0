import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import type { Letter, LetterVersion } from '../../../../preload/contract/letter-shapes'
import { EmptyState } from '../../../ui/empty-state'
import { Comparison } from './comparison'
import { useVersionWords } from './use-version-words'
import { VersionList } from './version-list'
import { chosenPair, type Pair, pairAround, sidesOf, type VersionSide } from './version-side'
import classes from './versions.module.css'

interface VersionsViewProps {
  letter: Letter
  versions: readonly LetterVersion[]
}

/** The versions at the left, the two chosen of them at the right; the address says which. */
export function VersionsView({ letter, versions }: VersionsViewProps) {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const nameOf = useVersionWords(versions)
  const sides = sidesOf(letter, versions)
  const pair = chosenPair(sides, search.get('avant'), search.get('apres'))
  const choose = ({ before, after }: Pair) => {
    setSearch({ avant: before, apres: after }, { replace: true })
  }
  const optionOf = (side: VersionSide) => {
    const version = versions.find(({ id }) => id === side)
    if (version === undefined) return nameOf(side)
    const reason = t(`letterVersions.reasons.${version.reason}`)
    return t('letterVersions.option', { when: nameOf(side), reason })
  }
  if (pair === null) {
    return (
      <EmptyState title={t('letterVersions.onlyOne')} text={t('letterVersions.onlyOneText')}>
        <Button component={Link} to={`/lettres/${letter.id}`}>
          {t('letterVersions.back')}
        </Button>
      </EmptyState>
    )
  }
  return (
    <div className={classes['panes']}>
      <VersionList
        letter={letter}
        versions={versions}
        pair={pair}
        onChoose={(side) => choose(pairAround(sides, side))}
        onRestored={() => setSearch({}, { replace: true })}
      />
      <Comparison
        letter={letter}
        options={sides.map((side) => ({ value: side, label: optionOf(side) }))}
        nameOf={nameOf}
        pair={pair}
        onPair={choose}
      />
    </div>
  )
}
