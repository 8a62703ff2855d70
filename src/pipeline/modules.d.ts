/** Types of the build-time packages that ship none. Only what the pipeline calls is declared. */
declare module 'polylabel' {
  /** Pole of inaccessibility of a polygon `[exterior, ...holes]`, in the units of its coordinates; `distance` is that to the outline. */
  export default function polylabel(polygon: number[][][], precision?: number): [x: number, y: number] & { distance: number };
}

declare module 'subset-font' {
  interface SubsetFontOptions {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
    readonly keepFeatures?: readonly string[];
    readonly variationAxes?: Readonly<Record<string, number | { min: number; max: number; default?: number }>>;
    readonly noHinting?: boolean;
    readonly noLayoutClosure?: boolean;
  }
  export default function subsetFont(font: Buffer, text: string, options?: SubsetFontOptions): Promise<Buffer>;
}
