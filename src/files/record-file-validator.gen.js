// Generated from schemas/record.schema.json by schemas/generate.ts. Do not edit.
export const validateRecordFile = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"FetchedRecord","description":"What was merged for one district and its ledger has not heard of, as `rollcall fetch` found it: `record.json`, which `rollcall apply`, `drift` and `plan` read in the same job. Objects are closed, and readers refuse another major format version.","type":"object","additionalProperties":false,"required":["formatVersion","district","repository","fetchedAt","approvals"],"properties":{"formatVersion":{"description":"Major and minor version of this format.","type":"string","pattern":"^2\\.[0-9]+$"},"district":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$"},"repository":{"description":"owner/name.","type":"string"},"fetchedAt":{"$ref":"#/definitions/instant"},"approvals":{"description":"Newest first: the commits with which the file came to ask for what its ledger does not know; those of pull requests that wait, for their acknowledgements; and the one that was pushed just now. Where a person started the run, all that changed the file since it was settled.","type":"array","items":{"$ref":"#/definitions/fetchedApproval"}},"hasOlder":{"description":"Whether older commits were not looked up that may count as well.","type":"boolean"},"needsSomebodyElse":{"description":"Where a person started the run: whether GitHub lets it into the environment for applies only when somebody else has approved it.","type":"boolean"},"problems":{"description":"What could not be had, and why, in whole sentences.","type":"array","items":{"type":"string"}}},"definitions":{"instant":{"description":"ISO 8601 in UTC.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"},"commit":{"type":"string","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"fetchedApproval":{"title":"FetchedApproval","description":"One commit, and the plan that was reviewed for it.","type":"object","additionalProperties":false,"required":["commit","acknowledgements"],"properties":{"commit":{"$ref":"#/definitions/commit"},"places":{"description":"Places of the file, as it calls them (\"\" for the district's own part), that came with this commit to ask for what they ask for now.","type":"array","items":{"type":"string"}},"pullRequest":{"type":"integer","minimum":1},"author":{"description":"Login of who opened the pull request.","type":"string"},"approvers":{"description":"Logins whose approvals count; none where the rules of the branch ask for none.","type":"array","items":{"type":"string"}},"head":{"$ref":"#/definitions/commit"},"mergeCommit":{"$ref":"#/definitions/commit"},"plan":{"description":"Path of the plan beside record.json.","type":"string","pattern":"^plans/[0-9]+\\.plan\\.json$"},"problem":{"description":"Why there is no reviewed plan, as a clause.","type":"string"},"makers":{"description":"Where a person started the run: logins of who opened the pull request and made its commits, or of who wrote, committed and pushed the commit.","type":"array","items":{"type":"string"}},"makersProblem":{"description":"Why the makers may not be all, as a clause.","type":"string"},"acknowledgements":{"type":"array","items":{"$ref":"#/definitions/acknowledgement"}}}},"acknowledgement":{"title":"FetchedAcknowledgement","description":"A guard lifted by a comment that was never edited, of a person who may write to the repository, and neither opened the pull request nor made one of its commits.","type":"object","additionalProperties":false,"required":["guard","fingerprint","by","at","url"],"properties":{"guard":{"type":"string"},"fingerprint":{"type":"string"},"by":{"type":"string"},"at":{"$ref":"#/definitions/instant"},"url":{"type":"string"}}}}};
const pattern0 = new RegExp("^2\\.[0-9]+$", "u");
const pattern1 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const schema7 = {"description":"ISO 8601 in UTC.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"};
const pattern2 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern2.test(data)){
validate22.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"title":"FetchedApproval","description":"One commit, and the plan that was reviewed for it.","type":"object","additionalProperties":false,"required":["commit","acknowledgements"],"properties":{"commit":{"$ref":"#/definitions/commit"},"places":{"description":"Places of the file, as it calls them (\"\" for the district's own part), that came with this commit to ask for what they ask for now.","type":"array","items":{"type":"string"}},"pullRequest":{"type":"integer","minimum":1},"author":{"description":"Login of who opened the pull request.","type":"string"},"approvers":{"description":"Logins whose approvals count; none where the rules of the branch ask for none.","type":"array","items":{"type":"string"}},"head":{"$ref":"#/definitions/commit"},"mergeCommit":{"$ref":"#/definitions/commit"},"plan":{"description":"Path of the plan beside record.json.","type":"string","pattern":"^plans/[0-9]+\\.plan\\.json$"},"problem":{"description":"Why there is no reviewed plan, as a clause.","type":"string"},"makers":{"description":"Where a person started the run: logins of who opened the pull request and made its commits, or of who wrote, committed and pushed the commit.","type":"array","items":{"type":"string"}},"makersProblem":{"description":"Why the makers may not be all, as a clause.","type":"string"},"acknowledgements":{"type":"array","items":{"$ref":"#/definitions/acknowledgement"}}}};
const func2 = Object.prototype.hasOwnProperty;
const schema9 = {"type":"string","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"};
const pattern3 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate25.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

const schema10 = {"title":"FetchedAcknowledgement","description":"A guard lifted by a comment that was never edited, of a person who may write to the repository, and neither opened the pull request nor made one of its commits.","type":"object","additionalProperties":false,"required":["guard","fingerprint","by","at","url"],"properties":{"guard":{"type":"string"},"fingerprint":{"type":"string"},"by":{"type":"string"},"at":{"$ref":"#/definitions/instant"},"url":{"type":"string"}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.guard === undefined) && (missing0 = "guard")) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))) || ((data.by === undefined) && (missing0 = "by"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.url === undefined) && (missing0 = "url"))){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "guard") || (key0 === "fingerprint")) || (key0 === "by")) || (key0 === "at")) || (key0 === "url"))){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.guard !== undefined){
const _errs2 = errors;
if(typeof data.guard !== "string"){
validate29.errors = [{instancePath:instancePath+"/guard",schemaPath:"#/properties/guard/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
const _errs4 = errors;
if(typeof data.fingerprint !== "string"){
validate29.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
const _errs6 = errors;
if(typeof data.by !== "string"){
validate29.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs8 = errors;
if(!(validate22(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs9 = errors;
if(typeof data.url !== "string"){
validate29.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

const pattern4 = new RegExp("^plans/[0-9]+\\.plan\\.json$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.commit === undefined) && (missing0 = "commit")) || ((data.acknowledgements === undefined) && (missing0 = "acknowledgements"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.commit !== undefined){
const _errs2 = errors;
if(!(validate25(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.places !== undefined){
let data1 = data.places;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(typeof data1[i0] !== "string"){
validate24.errors = [{instancePath:instancePath+"/places/" + i0,schemaPath:"#/properties/places/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pullRequest !== undefined){
let data3 = data.pullRequest;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate24.errors = [{instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate24.errors = [{instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs9 = errors;
if(typeof data.author !== "string"){
validate24.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvers !== undefined){
let data5 = data.approvers;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(typeof data5[i1] !== "string"){
validate24.errors = [{instancePath:instancePath+"/approvers/" + i1,schemaPath:"#/properties/approvers/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/approvers",schemaPath:"#/properties/approvers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head !== undefined){
const _errs15 = errors;
if(!(validate25(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mergeCommit !== undefined){
const _errs16 = errors;
if(!(validate25(data.mergeCommit, {instancePath:instancePath+"/mergeCommit",parentData:data,parentDataProperty:"mergeCommit",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data9 = data.plan;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
validate24.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/pattern",keyword:"pattern",params:{pattern: "^plans/[0-9]+\\.plan\\.json$"},message:"must match pattern \""+"^plans/[0-9]+\\.plan\\.json$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problem !== undefined){
const _errs19 = errors;
if(typeof data.problem !== "string"){
validate24.errors = [{instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.makers !== undefined){
let data11 = data.makers;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data11)){
var valid3 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs23 = errors;
if(typeof data11[i2] !== "string"){
validate24.errors = [{instancePath:instancePath+"/makers/" + i2,schemaPath:"#/properties/makers/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/makers",schemaPath:"#/properties/makers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.makersProblem !== undefined){
const _errs25 = errors;
if(typeof data.makersProblem !== "string"){
validate24.errors = [{instancePath:instancePath+"/makersProblem",schemaPath:"#/properties/makersProblem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acknowledgements !== undefined){
let data14 = data.acknowledgements;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data14)){
var valid4 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
const _errs29 = errors;
if(!(validate29(data14[i3], {instancePath:instancePath+"/acknowledgements/" + i3,parentData:data14,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid4 = _errs29 === errors;
if(!valid4){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/acknowledgements",schemaPath:"#/properties/acknowledgements/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.formatVersion === undefined) && (missing0 = "formatVersion")) || ((data.district === undefined) && (missing0 = "district"))) || ((data.repository === undefined) && (missing0 = "repository"))) || ((data.fetchedAt === undefined) && (missing0 = "fetchedAt"))) || ((data.approvals === undefined) && (missing0 = "approvals"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "formatVersion") || (key0 === "district")) || (key0 === "repository")) || (key0 === "fetchedAt")) || (key0 === "approvals")) || (key0 === "hasOlder")) || (key0 === "needsSomebodyElse")) || (key0 === "problems"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.formatVersion !== undefined){
let data0 = data.formatVersion;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate21.errors = [{instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/pattern",keyword:"pattern",params:{pattern: "^2\\.[0-9]+$"},message:"must match pattern \""+"^2\\.[0-9]+$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.district !== undefined){
let data1 = data.district;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
validate21.errors = [{instancePath:instancePath+"/district",schemaPath:"#/properties/district/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/district",schemaPath:"#/properties/district/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repository !== undefined){
const _errs6 = errors;
if(typeof data.repository !== "string"){
validate21.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fetchedAt !== undefined){
const _errs8 = errors;
if(!(validate22(data.fetchedAt, {instancePath:instancePath+"/fetchedAt",parentData:data,parentDataProperty:"fetchedAt",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvals !== undefined){
let data4 = data.approvals;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate24(data4[i0], {instancePath:instancePath+"/approvals/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hasOlder !== undefined){
const _errs12 = errors;
if(typeof data.hasOlder !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/hasOlder",schemaPath:"#/properties/hasOlder/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.needsSomebodyElse !== undefined){
const _errs14 = errors;
if(typeof data.needsSomebodyElse !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/needsSomebodyElse",schemaPath:"#/properties/needsSomebodyElse/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data8 = data.problems;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data8)){
var valid2 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs18 = errors;
if(typeof data8[i1] !== "string"){
validate21.errors = [{instancePath:instancePath+"/problems/" + i1,schemaPath:"#/properties/problems/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

