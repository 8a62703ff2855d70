/** `versions/<version>.json`: which files one version of the data is made of. Written by the build, which gives the files their names. */
export interface DataVersion {
  readonly schemaVersion: number;
  /** The date of its manifest and eight digits of a hash, such as `2026-11-23-3f2a91c0`. */
  readonly version: string;
  /** ISO date of the newest input. */
  readonly date: string;
  /** Under which name each file and folder is published, by its plain name. */
  readonly names: Readonly<Record<string, string>>;
}

/** Path in the folder of the data. */
export function versionFile(version: string): string {
  return `versions/${version}.json`;
}
