import {
  type Icon,
  IconAppWindow,
  IconArticle,
  IconBook,
  IconBookmark,
  IconCertificate,
  IconDatabase,
  IconFile,
  IconFileText,
  IconHeadphones,
  IconLink,
  IconPhoto,
  IconPresentation,
  IconReportAnalytics,
  IconScale,
  IconSchool,
  IconTemplate,
  IconVideo,
} from '@tabler/icons-react'
import type { ResourceType } from '../../../preload/contract/resource-shapes'

const icons: Record<ResourceType, Icon> = {
  link: IconLink,
  document: IconFileText,
  tutorial: IconSchool,
  video: IconVideo,
  template: IconTemplate,
  article: IconArticle,
  book: IconBook,
  chapter: IconBookmark,
  report: IconReportAnalytics,
  thesis: IconCertificate,
  conferencePaper: IconPresentation,
  legal: IconScale,
  audio: IconHeadphones,
  image: IconPhoto,
  dataset: IconDatabase,
  software: IconAppWindow,
  other: IconFile,
}

interface TypeIconProps {
  type: ResourceType
  size?: number
}

/** What a resource is, by a shape; its word stands beside it, or in a title for assistive tools. */
export function TypeIcon({ type, size = 16 }: TypeIconProps) {
  const Shape = icons[type]
  return <Shape size={size} stroke={1.6} aria-hidden />
}
