// The icons used, hidden from screen readers: the words beside them, or the label of their button, say what they say.
import {
  AlertOutlined as Alert,
  ApartmentOutlined as Apartment,
  AuditOutlined as Audit,
  BarChartOutlined as BarChart,
  BellOutlined as Bell,
  BorderInnerOutlined as BorderInner,
  BranchesOutlined as Branches,
  BulbOutlined as Bulb,
  CalendarOutlined as Calendar,
  CaretDownOutlined as CaretDown,
  CaretUpOutlined as CaretUp,
  CheckSquareOutlined as CheckSquare,
  CloseOutlined as Close,
  CloudUploadOutlined as CloudUpload,
  ClusterOutlined as Cluster,
  ColumnHeightOutlined as ColumnHeight,
  CompressOutlined as Compress,
  DeleteOutlined as Delete,
  DownOutlined as Down,
  DownloadOutlined as Download,
  EditOutlined as Edit,
  ExperimentOutlined as Experiment,
  FileZipOutlined as FileZip,
  FilterOutlined as Filter,
  FundOutlined as Fund,
  ImportOutlined as Import,
  InboxOutlined as Inbox,
  LeftOutlined as Left,
  MenuFoldOutlined as MenuFold,
  MenuUnfoldOutlined as MenuUnfold,
  MoonOutlined as Moon,
  NodeExpandOutlined as NodeExpand,
  PlusOutlined as Plus,
  PrinterOutlined as Printer,
  RedoOutlined as Redo,
  ReloadOutlined as Reload,
  RightOutlined as Right,
  RollbackOutlined as Rollback,
  SaveOutlined as Save,
  ScissorOutlined as Scissor,
  SearchOutlined as Search,
  SettingOutlined as Setting,
  ShareAltOutlined as ShareAlt,
  SolutionOutlined as Solution,
  TableOutlined as Table,
  UndoOutlined as Undo,
  UpOutlined as Up,
  WarningOutlined as Warning,
  ZoomInOutlined as ZoomIn,
  ZoomOutOutlined as ZoomOut,
} from '@ant-design/icons';
import type { ComponentType } from 'react';

function quiet(Icon: ComponentType<{ 'aria-hidden': true }>) {
  return function QuietIcon() {
    return <Icon aria-hidden />;
  };
}

export const ApartmentOutlined = quiet(Apartment);
export const BellOutlined = quiet(Bell);
export const BorderInnerOutlined = quiet(BorderInner);
export const BranchesOutlined = quiet(Branches);
export const BulbOutlined = quiet(Bulb);
export const CaretDownOutlined = quiet(CaretDown);
export const CaretUpOutlined = quiet(CaretUp);
export const CheckSquareOutlined = quiet(CheckSquare);
export const CloseOutlined = quiet(Close);
export const ClusterOutlined = quiet(Cluster);
export const CloudUploadOutlined = quiet(CloudUpload);
export const ColumnHeightOutlined = quiet(ColumnHeight);
export const CompressOutlined = quiet(Compress);
export const DeleteOutlined = quiet(Delete);
export const DownOutlined = quiet(Down);
export const DownloadOutlined = quiet(Download);
export const EditOutlined = quiet(Edit);
export const ExperimentOutlined = quiet(Experiment);
export const FileZipOutlined = quiet(FileZip);
export const FilterOutlined = quiet(Filter);
export const FundOutlined = quiet(Fund);
export const ImportOutlined = quiet(Import);
export const InboxOutlined = quiet(Inbox);
export const MenuFoldOutlined = quiet(MenuFold);
export const MenuUnfoldOutlined = quiet(MenuUnfold);
export const MoonOutlined = quiet(Moon);
export const NodeExpandOutlined = quiet(NodeExpand);
export const PlusOutlined = quiet(Plus);
export const RedoOutlined = quiet(Redo);
export const ReloadOutlined = quiet(Reload);
export const RollbackOutlined = quiet(Rollback);
export const ScissorOutlined = quiet(Scissor);
export const SearchOutlined = quiet(Search);
export const ShareAltOutlined = quiet(ShareAlt);
export const SolutionOutlined = quiet(Solution);
export const TableOutlined = quiet(Table);
export const UndoOutlined = quiet(Undo);
export const UpOutlined = quiet(Up);
export const WarningOutlined = quiet(Warning);
export const ZoomInOutlined = quiet(ZoomIn);
export const ZoomOutOutlined = quiet(ZoomOut);
export const AlertOutlined = quiet(Alert);
export const AuditOutlined = quiet(Audit);
export const BarChartOutlined = quiet(BarChart);
export const SettingOutlined = quiet(Setting);
export const SaveOutlined = quiet(Save);
export const CalendarOutlined = quiet(Calendar);
export const LeftOutlined = quiet(Left);
export const RightOutlined = quiet(Right);
export const PrinterOutlined = quiet(Printer);
