export function firstViewFiles(): string[];
export function idleMapFiles(): string[];
