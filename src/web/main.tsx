import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/noto-sans-kr/wght.css";
import "./style/tokens.css";
import "./style/base.css";
import "./style/shell.css";
import "./style/parts.css";
import "./style/boxes.css";
import "./style/ledger.css";
import "./style/case.css";
import "./style/conflicts.css";
import "./style/reports.css";
import "./style/claims.css";
import "./style/drawing.css";
import "./style/suppose.css";
import "./style/questions.css";
import "./style/report.css";
import "./style/ends.css";
import "./style/dialog.css";
import "./style/rooms.css";
import "./style/map.css";
import "./style/palette.css";
import "./style/deciding.css";
import { beginToSpeak } from "./words.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no root element");
await beginToSpeak();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
