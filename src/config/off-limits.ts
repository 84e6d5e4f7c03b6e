/**
 * Returns whether a path leads into `.git` or to workflows, under any name that a file system takes for them: in capitals,
 * with dots or blanks at the end, with a stream (`.git::$INDEX_ALLOCATION`) or as a short name (`git~1`) of Windows, with
 * characters that macOS ignores, or in full width.
 * Source: `is_ntfs_dotgit` in https://github.com/git/git/blob/master/path.c
 * and `is_hfs_dotgit` in https://github.com/git/git/blob/master/utf8.c
 */
export function isOffLimits(path: string): boolean {
  const names = path.split(/[/\\]/).map(plainName)
  return (
    names.some((name) => /^(?:\.git|git~\d)$/.test(name)) ||
    (/^(?:\.github|github~\d)$/.test(names[0] ?? '') && /^(?:workflows|workfl~\d)$/.test(names[1] ?? ''))
  )
}

function plainName(name: string): string {
  return name
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/:.*$/s, '')
    .replace(/[. ]+$/, '')
}
