import { useSyncExternalStore } from "react";

const SETTING = "firsthand:latin";
const watchers = new Set<() => void>();

function isOn(): boolean {
  return localStorage.getItem(SETTING) === "on";
}

/** Writes Cyrillic and Hangul in Latin letters too, in every room, or no longer; this browser keeps it. */
export function switchLatin(): void {
  localStorage.setItem(SETTING, isOn() ? "off" : "on");
  for (const changed of watchers) changed();
}

/** Whether Cyrillic and Hangul are written in Latin letters too. */
export function useLatin(): boolean {
  return useSyncExternalStore((changed) => {
    watchers.add(changed);
    return () => watchers.delete(changed);
  }, isOn);
}
