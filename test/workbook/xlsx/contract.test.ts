import { describeWorkbookContract } from "../../contract/workbookContract";
import { fileHarness } from "./support/fileHarness";

describeWorkbookContract("files", fileHarness);
