// @ts-nocheck
// Generated from schemas/{rule-file,policy-test,price-book,repository-config}.json by `npm run generate`; do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=
0,e}};var require_fast_deep_equal=__commonJS({"node_modules/fast-deep-equal/index.js"(exports,module){"use strict";module.exports=function equal(a,b){
if(a===b)return!0;if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.constructor!==b.constructor)return!1;var length,i,keys;if(Array.isArray(
a)){if(length=a.length,length!=b.length)return!1;for(i=length;i--!==0;)if(!equal(a[i],b[i]))return!1;return!0}if(a.constructor===RegExp)return a.
source===b.source&&a.flags===b.flags;if(a.valueOf!==Object.prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.
toString)return a.toString()===b.toString();if(keys=Object.keys(a),length=keys.length,length!==Object.keys(b).length)return!1;for(i=length;i--!==
0;)if(!Object.prototype.hasOwnProperty.call(b,keys[i]))return!1;for(i=length;i--!==0;){var key=keys[i];if(!equal(a[key],b[key]))return!1}return!0}
return a!==a&&b!==b}}});var require_equal=__commonJS({"node_modules/ajv/dist/runtime/equal.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});
var equal=require_fast_deep_equal();equal.code='require("ajv/dist/runtime/equal").default';exports.default=equal}});var validateRuleFile=validate20,schema31={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",additionalProperties:!1,properties:{
groups:{type:"array",items:{$ref:"#/$defs/ruleGroup"},default:[],"x-expected":"a list of rule groups"}},$defs:{ruleGroup:{type:"object",additionalProperties:!1,
required:["name"],properties:{name:{$ref:"common.json#/$defs/text"},interval:{$ref:"common.json#/$defs/duration"},query_offset:{$ref:"common\
.json#/$defs/duration"},limit:{type:"integer",minimum:0,default:0},labels:{$ref:"#/$defs/looseLabels",default:{}},rules:{type:"array",items:{
$ref:"#/$defs/prometheusRule"},default:[],"x-expected":"a list of rules"}}},prometheusRule:{type:"object",additionalProperties:!1,required:[
"expr"],oneOf:[{required:["alert"]},{required:["record"]}],properties:{alert:{$ref:"common.json#/$defs/text"},record:{$ref:"common.json#/$de\
fs/text"},expr:{type:["string","number"],"x-expected":"a PromQL expression"},for:{$ref:"common.json#/$defs/duration",default:"0s"},keep_firing_for:{
$ref:"common.json#/$defs/duration",default:"0s"},labels:{$ref:"#/$defs/looseLabels",default:{}},annotations:{$ref:"#/$defs/looseLabels",default:{}}}},
looseLabels:{type:"object",additionalProperties:{type:["string","number","boolean"],"x-expected":"text"}}}},schema32={type:"object",additionalProperties:!1,
required:["name"],properties:{name:{$ref:"common.json#/$defs/text"},interval:{$ref:"common.json#/$defs/duration"},query_offset:{$ref:"common\
.json#/$defs/duration"},limit:{type:"integer",minimum:0,default:0},labels:{$ref:"#/$defs/looseLabels",default:{}},rules:{type:"array",items:{
$ref:"#/$defs/prometheusRule"},default:[],"x-expected":"a list of rules"}}},schema34={type:"string",pattern:"\\S","x-expected":"text that sa\
ys something"},schema35={type:["string","integer"],pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",
minimum:0,maximum:0,"x-expected":"a duration such as 90s, 5m or 1h30m"},schema37={type:"object",additionalProperties:{type:["string","number",
"boolean"],"x-expected":"text"}},pattern4=new RegExp("\\S","u"),pattern5=new RegExp("^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m\
)?(?:\\d+s)?(?:\\d+ms)?)$","u"),schema38={type:"object",additionalProperties:!1,required:["expr"],oneOf:[{required:["alert"]},{required:["re\
cord"]}],properties:{alert:{$ref:"common.json#/$defs/text"},record:{$ref:"common.json#/$defs/text"},expr:{type:["string","number"],"x-expect\
ed":"a PromQL expression"},for:{$ref:"common.json#/$defs/duration",default:"0s"},keep_firing_for:{$ref:"common.json#/$defs/duration",default:"\
0s"},labels:{$ref:"#/$defs/looseLabels",default:{}},annotations:{$ref:"#/$defs/looseLabels",default:{}}}};function validate23(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate23.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,valid0=!1,passing0=null,_errs2=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.alert===void 0){let err0={instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",
params:{missingProperty:"alert"},message:"must have required property 'alert'",schema:schema38.oneOf[0].required,parentSchema:schema38.oneOf[0],
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;_valid0&&(valid0=!0,passing0=0);let _errs3=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)&&data.record===void 0){let err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"record"},message:"must have required property 'record'",schema:schema38.oneOf[1].required,parentSchema:schema38.
oneOf[1],data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0?(valid0=!1,passing0=
[passing0,1]):_valid0&&(valid0=!0,passing0=1),valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);else{let err2={
instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf",schema:schema38.
oneOf,parentSchema:schema38,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.for===void 0&&(data.for="0s"),data.keep_firing_for===void 0&&(data.keep_firing_for="0s"),data.labels===void 0&&(data.labels={}),data.
annotations===void 0&&(data.annotations={}),data.expr===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
expr"},message:"must have required property 'expr'",schema:schema38.required,parentSchema:schema38,data};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}for(let key0 in data)if(!(key0==="alert"||key0==="record"||key0==="expr"||key0==="for"||key0==="keep_firing_for"||key0===
"labels"||key0==="annotations")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema38,data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
if(data.alert!==void 0){let data0=data.alert;if(typeof data0=="string"){if(!pattern4.test(data0)){let err5={instancePath:instancePath+"/aler\
t",schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema34,
data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/alert",schemaPath:"common.\
json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data0};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.record!==void 0){let data1=data.record;if(typeof data1=="string"){if(!pattern4.
test(data1)){let err7={instancePath:instancePath+"/record",schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\\
S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema34,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{
let err8={instancePath:instancePath+"/record",schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must \
be string",schema:schema34.type,parentSchema:schema34,data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.expr!==
void 0){let data2=data.expr;if(typeof data2!="string"&&!(typeof data2=="number"&&isFinite(data2))){let err9={instancePath:instancePath+"/exp\
r",schemaPath:"#/properties/expr/type",keyword:"type",params:{type:schema38.properties.expr.type},message:"must be string,number",schema:schema38.
properties.expr.type,parentSchema:schema38.properties.expr,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}let data3=data.
for;if(typeof data3!="string"&&!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err10={instancePath:instancePath+"\
/for",schemaPath:"common.json#/$defs/duration/type",keyword:"type",params:{type:schema35.type},message:"must be string,integer",schema:schema35.
type,parentSchema:schema35,data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(typeof data3=="number"&&isFinite(data3)){
if(data3>0||isNaN(data3)){let err11={instancePath:instancePath+"/for",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",params:{
comparison:"<=",limit:0},message:"must be <= 0",schema:0,parentSchema:schema35,data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}if(data3<0||isNaN(data3)){let err12={instancePath:instancePath+"/for",schemaPath:"common.json#/$defs/duration/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema35,data:data3};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}}if(typeof data3=="string"&&!pattern5.test(data3)){let err13={instancePath:instancePath+"/for",schemaPath:"common.json#\
/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},
message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',schema:"^(?:0|(?=\\d)(?\
:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema35,data:data3};vErrors===null?vErrors=[err13]:vErrors.
push(err13),errors++}let data4=data.keep_firing_for;if(typeof data4!="string"&&!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(
data4))){let err14={instancePath:instancePath+"/keep_firing_for",schemaPath:"common.json#/$defs/duration/type",keyword:"type",params:{type:schema35.
type},message:"must be string,integer",schema:schema35.type,parentSchema:schema35,data:data4};vErrors===null?vErrors=[err14]:vErrors.push(err14),
errors++}if(typeof data4=="number"&&isFinite(data4)){if(data4>0||isNaN(data4)){let err15={instancePath:instancePath+"/keep_firing_for",schemaPath:"\
common.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:0},message:"must be <= 0",schema:0,parentSchema:schema35,
data:data4};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data4<0||isNaN(data4)){let err16={instancePath:instancePath+"/kee\
p_firing_for",schemaPath:"common.json#/$defs/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:schema35,data:data4};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(typeof data4=="string"&&!pattern5.test(data4)){
let err17={instancePath:instancePath+"/keep_firing_for",schemaPath:"common.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"\
^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(\
?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(\
?:\\d+ms)?)$",parentSchema:schema35,data:data4};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}let data5=data.labels;if(data5&&
typeof data5=="object"&&!Array.isArray(data5))for(let key1 in data5){let data6=data5[key1];if(typeof data6!="string"&&!(typeof data6=="numbe\
r"&&isFinite(data6))&&typeof data6!="boolean"){let err18={instancePath:instancePath+"/labels/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/$defs/looseLabels/additionalProperties/type",keyword:"type",params:{type:schema37.additionalProperties.type},message:"must be string,numbe\
r,boolean",schema:schema37.additionalProperties.type,parentSchema:schema37.additionalProperties,data:data6};vErrors===null?vErrors=[err18]:vErrors.
push(err18),errors++}}else{let err19={instancePath:instancePath+"/labels",schemaPath:"#/$defs/looseLabels/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data:data5};vErrors===null?vErrors=[err19]:vErrors.push(err19),
errors++}let data7=data.annotations;if(data7&&typeof data7=="object"&&!Array.isArray(data7))for(let key2 in data7){let data8=data7[key2];if(typeof data8!=
"string"&&!(typeof data8=="number"&&isFinite(data8))&&typeof data8!="boolean"){let err20={instancePath:instancePath+"/annotations/"+key2.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/looseLabels/additionalProperties/type",keyword:"type",params:{type:schema37.additionalProperties.
type},message:"must be string,number,boolean",schema:schema37.additionalProperties.type,parentSchema:schema37.additionalProperties,data:data8};
vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}else{let err21={instancePath:instancePath+"/annotations",schemaPath:"#/$defs/lo\
oseLabels/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data:data7};vErrors===
null?vErrors=[err21]:vErrors.push(err21),errors++}}else{let err22={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema38.type,parentSchema:schema38,data};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}return validate23.
errors=vErrors,errors===0}validate23.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate21(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate21.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.limit===
void 0&&(data.limit=0),data.labels===void 0&&(data.labels={}),data.rules===void 0&&(data.rules=[]),data.name===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:schema32.required,
parentSchema:schema32,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="name"||key0==="inter\
val"||key0==="query_offset"||key0==="limit"||key0==="labels"||key0==="rules")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema32,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.name!==void 0){let data0=data.name;if(typeof data0=="string"){if(!pattern4.test(data0)){
let err2={instancePath:instancePath+"/name",schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'m\
ust match pattern "\\S"',schema:"\\S",parentSchema:schema34,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={
instancePath:instancePath+"/name",schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.
type,parentSchema:schema34,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.interval!==void 0){let data1=data.
interval;if(typeof data1!="string"&&!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+
"/interval",schemaPath:"common.json#/$defs/duration/type",keyword:"type",params:{type:schema35.type},message:"must be string,integer",schema:schema35.
type,parentSchema:schema35,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1=="number"&&isFinite(data1)){
if(data1>0||isNaN(data1)){let err5={instancePath:instancePath+"/interval",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",
params:{comparison:"<=",limit:0},message:"must be <= 0",schema:0,parentSchema:schema35,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}if(data1<0||isNaN(data1)){let err6={instancePath:instancePath+"/interval",schemaPath:"common.json#/$defs/duration/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema35,data:data1};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}if(typeof data1=="string"&&!pattern5.test(data1)){let err7={instancePath:instancePath+"/interval",schemaPath:"common.js\
on#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)\
$"},message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',schema:"^(?:0|(?=\\\
d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema35,data:data1};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}}if(data.query_offset!==void 0){let data2=data.query_offset;if(typeof data2!="string"&&!(typeof data2=="number"&&
!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err8={instancePath:instancePath+"/query_offset",schemaPath:"common.json#/$defs/duration/typ\
e",keyword:"type",params:{type:schema35.type},message:"must be string,integer",schema:schema35.type,parentSchema:schema35,data:data2};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data2=="number"&&isFinite(data2)){if(data2>0||isNaN(data2)){let err9={instancePath:instancePath+
"/query_offset",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:0},message:"must be <= 0",schema:0,
parentSchema:schema35,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data2<0||isNaN(data2)){let err10={instancePath:instancePath+
"/query_offset",schemaPath:"common.json#/$defs/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:schema35,data:data2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(typeof data2=="string"&&!pattern5.test(data2)){
let err11={instancePath:instancePath+"/query_offset",schemaPath:"common.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?\
:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\\
d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d\
+ms)?)$",parentSchema:schema35,data:data2};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}let data3=data.limit;if(!(typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err12={instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:schema32.properties.limit.type,parentSchema:schema32.properties.limit,data:data3};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(data3))){let err13={
instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0",schema:0,parentSchema:schema32.properties.limit,data:data3};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}let data4=data.
labels;if(data4&&typeof data4=="object"&&!Array.isArray(data4))for(let key1 in data4){let data5=data4[key1];if(typeof data5!="string"&&!(typeof data5==
"number"&&isFinite(data5))&&typeof data5!="boolean"){let err14={instancePath:instancePath+"/labels/"+key1.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/$defs/looseLabels/additionalProperties/type",keyword:"type",params:{type:schema37.additionalProperties.type},message:"mus\
t be string,number,boolean",schema:schema37.additionalProperties.type,parentSchema:schema37.additionalProperties,data:data5};vErrors===null?
vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/labels",schemaPath:"#/$defs/looseLabels/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data:data4};vErrors===null?vErrors=[err15]:
vErrors.push(err15),errors++}let data6=data.rules;if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate23(data6[i0],
{instancePath:instancePath+"/rules/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate23.
errors:vErrors.concat(validate23.errors),errors=vErrors.length)}else{let err16={instancePath:instancePath+"/rules",schemaPath:"#/properties/\
rules/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema32.properties.rules.type,parentSchema:schema32.properties.
rules,data:data6};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}else{let err17={instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};vErrors===null?vErrors=[err17]:vErrors.push(
err17),errors++}return validate21.errors=vErrors,errors===0}validate21.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate20(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate20.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){data.groups===void 0&&(data.groups=[]);for(let key0 in data)if(key0!=="groups"){let err0={instancePath,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema31,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let data0=data.groups;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<
len0;i0++)validate21(data0[i0],{instancePath:instancePath+"/groups/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate21.errors:vErrors.concat(validate21.errors),errors=vErrors.length)}else{let err1={instancePath:instancePath+"/groups",
schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema31.properties.groups.type,parentSchema:schema31.
properties.groups,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}return validate20.errors=vErrors,errors===0}validate20.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validatePolicyTest=validate26,
schema45={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",additionalProperties:!1,properties:{policies:{type:"array",items:{
$ref:"common.json#/$defs/text"},default:[],"x-expected":"a list of policy files"},rule_files:{type:"array",items:{$ref:"common.json#/$defs/t\
ext"},default:[],"x-expected":"a list of rule files"},evaluation_interval:{$ref:"common.json#/$defs/positiveDuration",default:"1m"},group_eval_order:{
type:"array",items:{$ref:"common.json#/$defs/text"},default:[]},fuzzy_compare:{type:"boolean",default:!1},tests:{type:"array",items:{$ref:"#\
/$defs/testGroup"},default:[],"x-expected":"a list of tests"}},$defs:{testGroup:{type:"object",additionalProperties:!1,properties:{name:{type:"\
string",default:""},interval:{$ref:"common.json#/$defs/positiveDuration"},start_timestamp:{type:["string","number"],default:0},external_labels:{
$ref:"rule-file.json#/$defs/looseLabels",default:{}},external_url:{type:"string",default:""},input_series:{type:"array",items:{$ref:"#/$defs\
/inputSeries"},default:[],"x-expected":"a list of series"},alert_rule_test:{type:"array",items:{$ref:"#/$defs/alertTest"},default:[],"x-expe\
cted":"a list of alert tests"},promql_expr_test:{type:"array",items:{$ref:"#/$defs/exprTest"},default:[],"x-expected":"a list of expression \
tests"},decisions:{type:"array",items:{$ref:"#/$defs/decisionTest"},default:[],"x-expected":"a list of decisions"},given:{$ref:"#/$defs/give\
n",default:{}}}},inputSeries:{type:"object",additionalProperties:!1,required:["series","values"],properties:{series:{$ref:"common.json#/$def\
s/text"},values:{type:["string","number"],"x-expected":"values such as 1 2 3 or 0+10x20"}}},alertTest:{type:"object",additionalProperties:!1,
required:["eval_time","alertname"],properties:{eval_time:{$ref:"common.json#/$defs/duration"},alertname:{$ref:"common.json#/$defs/text"},exp_alerts:{
type:["array","null"],items:{$ref:"#/$defs/expectedAlert"},default:[],"x-expected":"a list of alerts"}}},expectedAlert:{type:"object",additionalProperties:!1,
properties:{exp_labels:{$ref:"rule-file.json#/$defs/looseLabels",default:{}},exp_annotations:{$ref:"rule-file.json#/$defs/looseLabels",default:{}}}},
exprTest:{type:"object",additionalProperties:!1,required:["expr","eval_time"],properties:{expr:{type:["string","number"],"x-expected":"a Pro\
mQL expression"},eval_time:{$ref:"common.json#/$defs/duration"},exp_samples:{type:["array","null"],items:{$ref:"#/$defs/expectedSample"},default:[],
"x-expected":"a list of samples"}}},expectedSample:{type:"object",additionalProperties:!1,required:["labels"],properties:{labels:{type:"stri\
ng"},value:{type:["number","string"],default:0,"x-expected":"a number"}}},decisionTest:{type:"object",additionalProperties:!1,required:["at"],
properties:{at:{$ref:"common.json#/$defs/duration"},threshold:{$ref:"common.json#/$defs/name"},playbook:{$ref:"common.json#/$defs/name"},target:{
type:"string"},labels:{$ref:"rule-file.json#/$defs/looseLabels",default:{}},state:{type:"string"},severity:{$ref:"common.json#/$defs/severit\
y"},actions:{type:"array",items:{$ref:"#/$defs/expectedAction"},"x-expected":"a list of actions"}}},expectedAction:{type:"object",additionalProperties:!1,
required:["do"],properties:{do:{$ref:"common.json#/$defs/actionName"},verdict:{enum:["allow","clamp","ask","deny"],default:"allow"},by:{$ref:"\
common.json#/$defs/name"},target:{type:"string"},policy:{$ref:"common.json#/$defs/name"},rung:{type:"string"},with:{type:"object"}}},given:{
type:"object",additionalProperties:!1,properties:{outcomes:{type:"array",items:{$ref:"#/$defs/givenOutcome"},default:[],"x-expected":"a list\
 of outcomes"},approvals:{type:"array",items:{$ref:"#/$defs/givenApproval"},default:[],"x-expected":"a list of approvals"}}},givenOutcome:{type:"\
object",additionalProperties:!1,required:["do","result"],properties:{do:{$ref:"common.json#/$defs/actionName"},target:{type:"string"},result:{
enum:["done","failed","interrupted"]},error:{type:"string",default:"given by the test"},retry:{type:"boolean",default:!1},takes:{$ref:"commo\
n.json#/$defs/duration",default:"0s"},times:{type:"integer",minimum:1}}},givenApproval:{type:"object",additionalProperties:!1,required:["at",
"do","answer"],properties:{at:{$ref:"common.json#/$defs/duration"},do:{$ref:"common.json#/$defs/actionName"},target:{type:"string"},answer:{
enum:["approve","deny"]},by:{type:"string",default:"tester"},role:{type:"string",default:"operator"}}}}},schema48={type:"string",pattern:"^(\
?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$","x-expected":"a duration above zero, such as 90s, 5m or \
1h30m"},pattern13=new RegExp("^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$","u"),schema50={type:"obj\
ect",additionalProperties:!1,properties:{name:{type:"string",default:""},interval:{$ref:"common.json#/$defs/positiveDuration"},start_timestamp:{
type:["string","number"],default:0},external_labels:{$ref:"rule-file.json#/$defs/looseLabels",default:{}},external_url:{type:"string",default:""},
input_series:{type:"array",items:{$ref:"#/$defs/inputSeries"},default:[],"x-expected":"a list of series"},alert_rule_test:{type:"array",items:{
$ref:"#/$defs/alertTest"},default:[],"x-expected":"a list of alert tests"},promql_expr_test:{type:"array",items:{$ref:"#/$defs/exprTest"},default:[],
"x-expected":"a list of expression tests"},decisions:{type:"array",items:{$ref:"#/$defs/decisionTest"},default:[],"x-expected":"a list of de\
cisions"},given:{$ref:"#/$defs/given",default:{}}}},func1=Object.prototype.hasOwnProperty,schema53={type:"object",additionalProperties:!1,required:[
"series","values"],properties:{series:{$ref:"common.json#/$defs/text"},values:{type:["string","number"],"x-expected":"values such as 1 2 3 o\
r 0+10x20"}}};function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate28.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.series===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"series"},message:"must have required property 'series'",schema:schema53.required,parentSchema:schema53,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.values===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"values"},message:"must have required property 'values'",schema:schema53.required,parentSchema:schema53,data};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="series"||key0==="values")){let err2={instancePath,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema53,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.series!==void 0){let data0=data.series;if(typeof data0==
"string"){if(!pattern4.test(data0)){let err3={instancePath:instancePath+"/series",schemaPath:"common.json#/$defs/text/pattern",keyword:"patt\
ern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema34,data:data0};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/series",schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.values!==void 0){let data1=data.values;if(typeof data1!="string"&&!(typeof data1=="number"&&isFinite(data1))){let err5={instancePath:instancePath+
"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:schema53.properties.values.type},message:"must be string,number",
schema:schema53.properties.values.type,parentSchema:schema53.properties.values,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema53.type,
parentSchema:schema53,data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate28.errors=vErrors,errors===0}validate28.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema55={type:"object",additionalProperties:!1,required:["eval_time","alertname"],
properties:{eval_time:{$ref:"common.json#/$defs/duration"},alertname:{$ref:"common.json#/$defs/text"},exp_alerts:{type:["array","null"],items:{
$ref:"#/$defs/expectedAlert"},default:[],"x-expected":"a list of alerts"}}},schema58={type:"object",additionalProperties:!1,properties:{exp_labels:{
$ref:"rule-file.json#/$defs/looseLabels",default:{}},exp_annotations:{$ref:"rule-file.json#/$defs/looseLabels",default:{}}}};function validate31(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate31.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){data.exp_labels===void 0&&(data.exp_labels={}),data.exp_annotations===void 0&&(data.exp_annotations={});for(let key0 in data)
if(!(key0==="exp_labels"||key0==="exp_annotations")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema58,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}let data0=data.exp_labels;if(data0&&typeof data0=="object"&&!Array.isArray(data0))for(let key1 in data0){
let data1=data0[key1];if(typeof data1!="string"&&!(typeof data1=="number"&&isFinite(data1))&&typeof data1!="boolean"){let err1={instancePath:instancePath+
"/exp_labels/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"rule-file.json#/$defs/looseLabels/additionalProperties/type",keyword:"\
type",params:{type:schema37.additionalProperties.type},message:"must be string,number,boolean",schema:schema37.additionalProperties.type,parentSchema:schema37.
additionalProperties,data:data1};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+"/exp_l\
abels",schemaPath:"rule-file.json#/$defs/looseLabels/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema37.type,
parentSchema:schema37,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let data2=data.exp_annotations;if(data2&&typeof data2==
"object"&&!Array.isArray(data2))for(let key2 in data2){let data3=data2[key2];if(typeof data3!="string"&&!(typeof data3=="number"&&isFinite(data3))&&
typeof data3!="boolean"){let err3={instancePath:instancePath+"/exp_annotations/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"rul\
e-file.json#/$defs/looseLabels/additionalProperties/type",keyword:"type",params:{type:schema37.additionalProperties.type},message:"must be s\
tring,number,boolean",schema:schema37.additionalProperties.type,parentSchema:schema37.additionalProperties,data:data3};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/exp_annotations",schemaPath:"rule-file.json#/$defs/looseLabel\
s/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data:data2};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object",schema:schema58.type,parentSchema:schema58,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate31.
errors=vErrors,errors===0}validate31.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate30(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate30.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.exp_alerts===
void 0&&(data.exp_alerts=[]),data.eval_time===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
eval_time"},message:"must have required property 'eval_time'",schema:schema55.required,parentSchema:schema55,data};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.alertname===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
alertname"},message:"must have required property 'alertname'",schema:schema55.required,parentSchema:schema55,data};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="eval_time"||key0==="alertname"||key0==="exp_alerts")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema55,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.eval_time!==void 0){let data0=data.eval_time;if(typeof data0!=
"string"&&!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/eval_time",schemaPath:"\
common.json#/$defs/duration/type",keyword:"type",params:{type:schema35.type},message:"must be string,integer",schema:schema35.type,parentSchema:schema35,
data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>0||isNaN(data0)){
let err4={instancePath:instancePath+"/eval_time",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"<=",
limit:0},message:"must be <= 0",schema:0,parentSchema:schema35,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data0<
0||isNaN(data0)){let err5={instancePath:instancePath+"/eval_time",schemaPath:"common.json#/$defs/duration/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema35,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}if(typeof data0=="string"&&!pattern5.test(data0)){let err6={instancePath:instancePath+"/eval_time",schemaPath:"common.json#/$defs/\
duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},
message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',schema:"^(?:0|(?=\\d)(?\
:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema35,data:data0};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}if(data.alertname!==void 0){let data1=data.alertname;if(typeof data1=="string"){if(!pattern4.test(data1)){let err7={instancePath:instancePath+
"/alertname",schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\
\\S",parentSchema:schema34,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"\
/alertname",schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,
data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}let data2=data.exp_alerts;if(!Array.isArray(data2)&&data2!==null){let err9={
instancePath:instancePath+"/exp_alerts",schemaPath:"#/properties/exp_alerts/type",keyword:"type",params:{type:schema55.properties.exp_alerts.
type},message:"must be array,null",schema:schema55.properties.exp_alerts.type,parentSchema:schema55.properties.exp_alerts,data:data2};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate31(data2[i0],
{instancePath:instancePath+"/exp_alerts/"+i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate31.
errors:vErrors.concat(validate31.errors),errors=vErrors.length)}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}
return validate30.errors=vErrors,errors===0}validate30.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema61={type:"object",additionalProperties:!1,
required:["expr","eval_time"],properties:{expr:{type:["string","number"],"x-expected":"a PromQL expression"},eval_time:{$ref:"common.json#/$\
defs/duration"},exp_samples:{type:["array","null"],items:{$ref:"#/$defs/expectedSample"},default:[],"x-expected":"a list of samples"}}},schema63={
type:"object",additionalProperties:!1,required:["labels"],properties:{labels:{type:"string"},value:{type:["number","string"],default:0,"x-ex\
pected":"a number"}}};function validate34(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate34.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.exp_samples===void 0&&(data.exp_samples=[]),data.expr===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"expr"},message:"must have required property 'expr'",schema:schema61.required,
parentSchema:schema61,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.eval_time===void 0){let err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"eval_time"},message:"must have required property 'eval_time'",schema:schema61.required,
parentSchema:schema61,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="expr"||key0==="eval_\
time"||key0==="exp_samples")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema61,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.expr!==void 0){let data0=data.expr;if(typeof data0!="string"&&!(typeof data0=="number"&&isFinite(data0))){let err3={instancePath:instancePath+
"/expr",schemaPath:"#/properties/expr/type",keyword:"type",params:{type:schema61.properties.expr.type},message:"must be string,number",schema:schema61.
properties.expr.type,parentSchema:schema61.properties.expr,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.eval_time!==
void 0){let data1=data.eval_time;if(typeof data1!="string"&&!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={
instancePath:instancePath+"/eval_time",schemaPath:"common.json#/$defs/duration/type",keyword:"type",params:{type:schema35.type},message:"mus\
t be string,integer",schema:schema35.type,parentSchema:schema35,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1==
"number"&&isFinite(data1)){if(data1>0||isNaN(data1)){let err5={instancePath:instancePath+"/eval_time",schemaPath:"common.json#/$defs/duratio\
n/maximum",keyword:"maximum",params:{comparison:"<=",limit:0},message:"must be <= 0",schema:0,parentSchema:schema35,data:data1};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}if(data1<0||isNaN(data1)){let err6={instancePath:instancePath+"/eval_time",schemaPath:"common.jso\
n#/$defs/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema35,data:data1};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(typeof data1=="string"&&!pattern5.test(data1)){let err7={instancePath:instancePath+
"/eval_time",schemaPath:"common.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\\
d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\\
d+ms)?)$"',schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema35,data:data1};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}let data2=data.exp_samples;if(!Array.isArray(data2)&&data2!==null){let err8={instancePath:instancePath+
"/exp_samples",schemaPath:"#/properties/exp_samples/type",keyword:"type",params:{type:schema61.properties.exp_samples.type},message:"must be\
 array,null",schema:schema61.properties.exp_samples.type,parentSchema:schema61.properties.exp_samples,data:data2};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0];if(data3&&typeof data3==
"object"&&!Array.isArray(data3)){if(data3.value===void 0&&(data3.value=0),data3.labels===void 0){let err9={instancePath:instancePath+"/exp_s\
amples/"+i0,schemaPath:"#/$defs/expectedSample/required",keyword:"required",params:{missingProperty:"labels"},message:"must have required pr\
operty 'labels'",schema:schema63.required,parentSchema:schema63,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}for(let key1 in data3)
if(!(key1==="labels"||key1==="value")){let err10={instancePath:instancePath+"/exp_samples/"+i0,schemaPath:"#/$defs/expectedSample/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"must NOT have additional properties",schema:!1,parentSchema:schema63,
data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data3.labels!==void 0){let data4=data3.labels;if(typeof data4!="s\
tring"){let err11={instancePath:instancePath+"/exp_samples/"+i0+"/labels",schemaPath:"#/$defs/expectedSample/properties/labels/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema63.properties.labels.type,parentSchema:schema63.properties.labels,data:data4};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}let data5=data3.value;if(!(typeof data5=="number"&&isFinite(data5))&&typeof data5!=
"string"){let err12={instancePath:instancePath+"/exp_samples/"+i0+"/value",schemaPath:"#/$defs/expectedSample/properties/value/type",keyword:"\
type",params:{type:schema63.properties.value.type},message:"must be number,string",schema:schema63.properties.value.type,parentSchema:schema63.
properties.value,data:data5};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath:instancePath+"/exp_sa\
mples/"+i0,schemaPath:"#/$defs/expectedSample/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema63.type,parentSchema:schema63,
data:data3};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}}else{let err14={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data};vErrors===null?vErrors=[err14]:vErrors.push(err14),
errors++}return validate34.errors=vErrors,errors===0}validate34.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema64={type:"obj\
ect",additionalProperties:!1,required:["at"],properties:{at:{$ref:"common.json#/$defs/duration"},threshold:{$ref:"common.json#/$defs/name"},
playbook:{$ref:"common.json#/$defs/name"},target:{type:"string"},labels:{$ref:"rule-file.json#/$defs/looseLabels",default:{}},state:{type:"s\
tring"},severity:{$ref:"common.json#/$defs/severity"},actions:{type:"array",items:{$ref:"#/$defs/expectedAction"},"x-expected":"a list of ac\
tions"}}},schema66={type:"string",pattern:"^[a-z0-9][a-z0-9-]{0,62}$","x-expected":"a name of lower-case letters, digits and dashes, at most\
 63 of them"},schema69={enum:["info","warning","critical"]},pattern21=new RegExp("^[a-z0-9][a-z0-9-]{0,62}$","u"),schema70={type:"object",additionalProperties:!1,
required:["do"],properties:{do:{$ref:"common.json#/$defs/actionName"},verdict:{enum:["allow","clamp","ask","deny"],default:"allow"},by:{$ref:"\
common.json#/$defs/name"},target:{type:"string"},policy:{$ref:"common.json#/$defs/name"},rung:{type:"string"},with:{type:"object"}}},schema71={
type:"string",pattern:"^[a-z0-9-]+/[a-z0-9-]+$","x-expected":"actuator/verb, such as service/restart"},pattern23=new RegExp("^[a-z0-9-]+/[a-\
z0-9-]+$","u");function validate37(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate37.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.verdict===void 0&&(data.verdict="allow"),data.do===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"do"},message:"must have required property 'do'",schema:schema70.required,
parentSchema:schema70,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="do"||key0==="verdict"||
key0==="by"||key0==="target"||key0==="policy"||key0==="rung"||key0==="with")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema70,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.do!==void 0){let data0=data.do;if(typeof data0=="string"){if(!pattern23.test(data0)){
let err2={instancePath:instancePath+"/do",schemaPath:"common.json#/$defs/actionName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9-]+/\
[a-z0-9-]+$"},message:'must match pattern "^[a-z0-9-]+/[a-z0-9-]+$"',schema:"^[a-z0-9-]+/[a-z0-9-]+$",parentSchema:schema71,data:data0};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/do",schemaPath:"common.json#/$defs/actionName/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:schema71.type,parentSchema:schema71,data:data0};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}let data1=data.verdict;if(!(data1==="allow"||data1==="clamp"||data1==="ask"||data1==="deny")){let err4={
instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues:schema70.properties.verdict.
enum},message:"must be equal to one of the allowed values",schema:schema70.properties.verdict.enum,parentSchema:schema70.properties.verdict,
data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.by!==void 0){let data2=data.by;if(typeof data2=="string"){if(!pattern21.
test(data2)){let err5={instancePath:instancePath+"/by",schemaPath:"common.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z\
0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema66,data:data2};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/by",schemaPath:"common.json#/$defs/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema66.type,parentSchema:schema66,data:data2};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}}if(data.target!==void 0){let data3=data.target;if(typeof data3!="string"){let err7={instancePath:instancePath+
"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema70.properties.target.
type,parentSchema:schema70.properties.target,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.policy!==void 0){
let data4=data.policy;if(typeof data4=="string"){if(!pattern21.test(data4)){let err8={instancePath:instancePath+"/policy",schemaPath:"common\
.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,\
62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema66,data:data4};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{
let err9={instancePath:instancePath+"/policy",schemaPath:"common.json#/$defs/name/type",keyword:"type",params:{type:"string"},message:"must \
be string",schema:schema66.type,parentSchema:schema66,data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.rung!==
void 0){let data5=data.rung;if(typeof data5!="string"){let err10={instancePath:instancePath+"/rung",schemaPath:"#/properties/rung/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema70.properties.rung.type,parentSchema:schema70.properties.rung,data:data5};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.with!==void 0){let data6=data.with;if(!(data6&&typeof data6=="object"&&
!Array.isArray(data6))){let err11={instancePath:instancePath+"/with",schemaPath:"#/properties/with/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:schema70.properties.with.type,parentSchema:schema70.properties.with,data:data6};vErrors===null?vErrors=[err11]:
vErrors.push(err11),errors++}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t",schema:schema70.type,parentSchema:schema70,data};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}return validate37.errors=vErrors,
errors===0}validate37.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate36(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate36.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.labels===void 0&&(data.
labels={}),data.at===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},message:"must h\
ave required property 'at'",schema:schema64.required,parentSchema:schema64,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="at"||key0==="threshold"||key0==="playbook"||key0==="target"||key0==="labels"||key0==="state"||key0==="severity"||key0==="action\
s")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"mus\
t NOT have additional properties",schema:!1,parentSchema:schema64,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.at!==
void 0){let data0=data.at;if(typeof data0!="string"&&!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+
"/at",schemaPath:"common.json#/$defs/duration/type",keyword:"type",params:{type:schema35.type},message:"must be string,integer",schema:schema35.
type,parentSchema:schema35,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)){
if(data0>0||isNaN(data0)){let err3={instancePath:instancePath+"/at",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",params:{
comparison:"<=",limit:0},message:"must be <= 0",schema:0,parentSchema:schema35,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(data0<0||isNaN(data0)){let err4={instancePath:instancePath+"/at",schemaPath:"common.json#/$defs/duration/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema35,data:data0};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}if(typeof data0=="string"&&!pattern5.test(data0)){let err5={instancePath:instancePath+"/at",schemaPath:"common.json#/$d\
efs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},
message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',schema:"^(?:0|(?=\\d)(?\
:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema35,data:data0};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.threshold!==void 0){let data1=data.threshold;if(typeof data1=="string"){if(!pattern21.test(data1)){let err6={instancePath:instancePath+
"/threshold",schemaPath:"common.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match\
 pattern "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema66,data:data1};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}else{let err7={instancePath:instancePath+"/threshold",schemaPath:"common.json#/$defs/name/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:schema66.type,parentSchema:schema66,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}}if(data.playbook!==void 0){let data2=data.playbook;if(typeof data2=="string"){if(!pattern21.test(data2)){let err8={instancePath:instancePath+
"/playbook",schemaPath:"common.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{0,62}$"},message:'must match \
pattern "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema66,data:data2};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}}else{let err9={instancePath:instancePath+"/playbook",schemaPath:"common.json#/$defs/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema66.type,parentSchema:schema66,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}
if(data.target!==void 0){let data3=data.target;if(typeof data3!="string"){let err10={instancePath:instancePath+"/target",schemaPath:"#/prope\
rties/target/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema64.properties.target.type,parentSchema:schema64.
properties.target,data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}let data4=data.labels;if(data4&&typeof data4=="ob\
ject"&&!Array.isArray(data4))for(let key1 in data4){let data5=data4[key1];if(typeof data5!="string"&&!(typeof data5=="number"&&isFinite(data5))&&
typeof data5!="boolean"){let err11={instancePath:instancePath+"/labels/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"rule-file.j\
son#/$defs/looseLabels/additionalProperties/type",keyword:"type",params:{type:schema37.additionalProperties.type},message:"must be string,nu\
mber,boolean",schema:schema37.additionalProperties.type,parentSchema:schema37.additionalProperties,data:data5};vErrors===null?vErrors=[err11]:
vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+"/labels",schemaPath:"rule-file.json#/$defs/looseLabels/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data:data4};vErrors===null?vErrors=[err12]:
vErrors.push(err12),errors++}if(data.state!==void 0){let data6=data.state;if(typeof data6!="string"){let err13={instancePath:instancePath+"/\
state",schemaPath:"#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema64.properties.state.
type,parentSchema:schema64.properties.state,data:data6};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.severity!==void 0){
let data7=data.severity;if(!(data7==="info"||data7==="warning"||data7==="critical")){let err14={instancePath:instancePath+"/severity",schemaPath:"\
common.json#/$defs/severity/enum",keyword:"enum",params:{allowedValues:schema69.enum},message:"must be equal to one of the allowed values",schema:schema69.
enum,parentSchema:schema69,data:data7};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.actions!==void 0){let data8=data.
actions;if(Array.isArray(data8)){let len0=data8.length;for(let i0=0;i0<len0;i0++)validate37(data8[i0],{instancePath:instancePath+"/actions/"+
i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate37.errors:vErrors.concat(validate37.errors),
errors=vErrors.length)}else{let err15={instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:schema64.properties.actions.type,parentSchema:schema64.properties.actions,data:data8};vErrors===null?
vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema64.type,parentSchema:schema64,data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate36.
errors=vErrors,errors===0}validate36.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema74={type:"object",additionalProperties:!1,
properties:{outcomes:{type:"array",items:{$ref:"#/$defs/givenOutcome"},default:[],"x-expected":"a list of outcomes"},approvals:{type:"array",
items:{$ref:"#/$defs/givenApproval"},default:[],"x-expected":"a list of approvals"}}},schema75={type:"object",additionalProperties:!1,required:[
"do","result"],properties:{do:{$ref:"common.json#/$defs/actionName"},target:{type:"string"},result:{enum:["done","failed","interrupted"]},error:{
type:"string",default:"given by the test"},retry:{type:"boolean",default:!1},takes:{$ref:"common.json#/$defs/duration",default:"0s"},times:{
type:"integer",minimum:1}}};function validate41(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate41.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.error===void 0&&(data.error="given by the test"),data.retry===void 0&&(data.retry=
!1),data.takes===void 0&&(data.takes="0s"),data.do===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
do"},message:"must have required property 'do'",schema:schema75.required,parentSchema:schema75,data};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(data.result===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"result"},
message:"must have required property 'result'",schema:schema75.required,parentSchema:schema75,data};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}for(let key0 in data)if(!(key0==="do"||key0==="target"||key0==="result"||key0==="error"||key0==="retry"||key0==="takes"||key0===
"times")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema75,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
do!==void 0){let data0=data.do;if(typeof data0=="string"){if(!pattern23.test(data0)){let err3={instancePath:instancePath+"/do",schemaPath:"c\
ommon.json#/$defs/actionName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9-]+/[a-z0-9-]+$"},message:'must match pattern "^[a-z0-9-]+/\
[a-z0-9-]+$"',schema:"^[a-z0-9-]+/[a-z0-9-]+$",parentSchema:schema71,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{
let err4={instancePath:instancePath+"/do",schemaPath:"common.json#/$defs/actionName/type",keyword:"type",params:{type:"string"},message:"mus\
t be string",schema:schema71.type,parentSchema:schema71,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.target!==
void 0){let data1=data.target;if(typeof data1!="string"){let err5={instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:schema75.properties.target.type,parentSchema:schema75.properties.target,
data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.result!==void 0){let data2=data.result;if(!(data2==="done"||data2===
"failed"||data2==="interrupted")){let err6={instancePath:instancePath+"/result",schemaPath:"#/properties/result/enum",keyword:"enum",params:{
allowedValues:schema75.properties.result.enum},message:"must be equal to one of the allowed values",schema:schema75.properties.result.enum,parentSchema:schema75.
properties.result,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}let data3=data.error;if(typeof data3!="string"){let err7={
instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema75.
properties.error.type,parentSchema:schema75.properties.error,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}let data4=data.
retry;if(typeof data4!="boolean"){let err8={instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean",schema:schema75.properties.retry.type,parentSchema:schema75.properties.retry,data:data4};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}let data5=data.takes;if(typeof data5!="string"&&!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&
isFinite(data5))){let err9={instancePath:instancePath+"/takes",schemaPath:"common.json#/$defs/duration/type",keyword:"type",params:{type:schema35.
type},message:"must be string,integer",schema:schema35.type,parentSchema:schema35,data:data5};vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++}if(typeof data5=="number"&&isFinite(data5)){if(data5>0||isNaN(data5)){let err10={instancePath:instancePath+"/takes",schemaPath:"com\
mon.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:0},message:"must be <= 0",schema:0,parentSchema:schema35,data:data5};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data5<0||isNaN(data5)){let err11={instancePath:instancePath+"/takes",schemaPath:"\
common.json#/$defs/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema35,
data:data5};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(typeof data5=="string"&&!pattern5.test(data5)){let err12={instancePath:instancePath+
"/takes",schemaPath:"common.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)\
?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms\
)?)$"',schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema35,data:data5};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.times!==void 0){let data6=data.times;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(
data6)&&isFinite(data6))){let err13={instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer",schema:schema75.properties.times.type,parentSchema:schema75.properties.times,data:data6};vErrors===null?vErrors=
[err13]:vErrors.push(err13),errors++}if(typeof data6=="number"&&isFinite(data6)&&(data6<1||isNaN(data6))){let err14={instancePath:instancePath+
"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:schema75.
properties.times,data:data6};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:schema75.type,parentSchema:schema75,data};vErrors===null?vErrors=[err15]:
vErrors.push(err15),errors++}return validate41.errors=vErrors,errors===0}validate41.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema78={
type:"object",additionalProperties:!1,required:["at","do","answer"],properties:{at:{$ref:"common.json#/$defs/duration"},do:{$ref:"common.jso\
n#/$defs/actionName"},target:{type:"string"},answer:{enum:["approve","deny"]},by:{type:"string",default:"tester"},role:{type:"string",default:"\
operator"}}};function validate43(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate43.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&
typeof data=="object"&&!Array.isArray(data)){if(data.by===void 0&&(data.by="tester"),data.role===void 0&&(data.role="operator"),data.at===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'",schema:schema78.
required,parentSchema:schema78,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.do===void 0){let err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"do"},message:"must have required property 'do'",schema:schema78.required,parentSchema:schema78,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.answer===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"answer"},message:"must have required property 'answer'",schema:schema78.required,parentSchema:schema78,data};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data)if(!(key0==="at"||key0==="do"||key0==="target"||key0==="answe\
r"||key0==="by"||key0==="role")){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema78,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data.at!==void 0){let data0=data.at;if(typeof data0!="string"&&!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err4={
instancePath:instancePath+"/at",schemaPath:"common.json#/$defs/duration/type",keyword:"type",params:{type:schema35.type},message:"must be st\
ring,integer",schema:schema35.type,parentSchema:schema35,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data0==
"number"&&isFinite(data0)){if(data0>0||isNaN(data0)){let err5={instancePath:instancePath+"/at",schemaPath:"common.json#/$defs/duration/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:0},message:"must be <= 0",schema:0,parentSchema:schema35,data:data0};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(data0<0||isNaN(data0)){let err6={instancePath:instancePath+"/at",schemaPath:"common.json#/$defs/durati\
on/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema35,data:data0};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}}if(typeof data0=="string"&&!pattern5.test(data0)){let err7={instancePath:instancePath+"/at",schemaPath:"\
common.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?\
:\\d+ms)?)$"},message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',schema:"\
^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$",parentSchema:schema35,data:data0};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}}if(data.do!==void 0){let data1=data.do;if(typeof data1=="string"){if(!pattern23.test(data1)){let err8={instancePath:instancePath+
"/do",schemaPath:"common.json#/$defs/actionName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9-]+/[a-z0-9-]+$"},message:'must match pa\
ttern "^[a-z0-9-]+/[a-z0-9-]+$"',schema:"^[a-z0-9-]+/[a-z0-9-]+$",parentSchema:schema71,data:data1};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}}else{let err9={instancePath:instancePath+"/do",schemaPath:"common.json#/$defs/actionName/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema71.type,parentSchema:schema71,data:data1};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}
if(data.target!==void 0){let data2=data.target;if(typeof data2!="string"){let err10={instancePath:instancePath+"/target",schemaPath:"#/prope\
rties/target/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema78.properties.target.type,parentSchema:schema78.
properties.target,data:data2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.answer!==void 0){let data3=data.answer;if(!(data3===
"approve"||data3==="deny")){let err11={instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/enum",keyword:"enum",params:{allowedValues:schema78.
properties.answer.enum},message:"must be equal to one of the allowed values",schema:schema78.properties.answer.enum,parentSchema:schema78.properties.
answer,data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}let data4=data.by;if(typeof data4!="string"){let err12={instancePath:instancePath+
"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema78.properties.by.type,parentSchema:schema78.
properties.by,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}let data5=data.role;if(typeof data5!="string"){let err13={
instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema78.
properties.role.type,parentSchema:schema78.properties.role,data:data5};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema78.type,parentSchema:schema78,data};
vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}return validate43.errors=vErrors,errors===0}validate43.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate40(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate40.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){data.outcomes===void 0&&(data.outcomes=[]),data.approvals===void 0&&(data.approvals=[]);for(let key0 in data)
if(!(key0==="outcomes"||key0==="approvals")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema74,data};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}let data0=data.outcomes;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++)validate41(data0[i0],{instancePath:instancePath+
"/outcomes/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate41.errors:vErrors.concat(validate41.
errors),errors=vErrors.length)}else{let err1={instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:schema74.properties.outcomes.type,parentSchema:schema74.properties.outcomes,data:data0};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}let data2=data.approvals;if(Array.isArray(data2)){let len1=data2.length;for(let i1=0;i1<len1;i1++)
validate43(data2[i1],{instancePath:instancePath+"/approvals/"+i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate43.errors:vErrors.concat(validate43.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+"/approva\
ls",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema74.properties.approvals.
type,parentSchema:schema74.properties.approvals,data:data2};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema74.type,parentSchema:schema74,data};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}return validate40.errors=vErrors,errors===0}validate40.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate27.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="objec\
t"&&!Array.isArray(data)){data.name===void 0&&(data.name=""),data.start_timestamp===void 0&&(data.start_timestamp=0),data.external_labels===
void 0&&(data.external_labels={}),data.external_url===void 0&&(data.external_url=""),data.input_series===void 0&&(data.input_series=[]),data.
alert_rule_test===void 0&&(data.alert_rule_test=[]),data.promql_expr_test===void 0&&(data.promql_expr_test=[]),data.decisions===void 0&&(data.
decisions=[]),data.given===void 0&&(data.given={});for(let key0 in data)if(!func1.call(schema50.properties,key0)){let err0={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema50,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let data0=data.name;if(typeof data0!="string"){let err1={
instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema50.
properties.name.type,parentSchema:schema50.properties.name,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.interval!==
void 0){let data1=data.interval;if(typeof data1=="string"){if(!pattern13.test(data1)){let err2={instancePath:instancePath+"/interval",schemaPath:"\
common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\
\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"\
^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema48,data:data1};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/interval",schemaPath:"common.json#/$defs/positiveDuration/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:schema48.type,parentSchema:schema48,data:data1};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}let data2=data.start_timestamp;if(typeof data2!="string"&&!(typeof data2=="number"&&isFinite(data2))){let err4={
instancePath:instancePath+"/start_timestamp",schemaPath:"#/properties/start_timestamp/type",keyword:"type",params:{type:schema50.properties.
start_timestamp.type},message:"must be string,number",schema:schema50.properties.start_timestamp.type,parentSchema:schema50.properties.start_timestamp,
data:data2};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let data3=data.external_labels;if(data3&&typeof data3=="object"&&!Array.
isArray(data3))for(let key1 in data3){let data4=data3[key1];if(typeof data4!="string"&&!(typeof data4=="number"&&isFinite(data4))&&typeof data4!=
"boolean"){let err5={instancePath:instancePath+"/external_labels/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"rule-file.json#/$\
defs/looseLabels/additionalProperties/type",keyword:"type",params:{type:schema37.additionalProperties.type},message:"must be string,number,b\
oolean",schema:schema37.additionalProperties.type,parentSchema:schema37.additionalProperties,data:data4};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}else{let err6={instancePath:instancePath+"/external_labels",schemaPath:"rule-file.json#/$defs/looseLabels/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data:data3};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}let data5=data.external_url;if(typeof data5!="string"){let err7={instancePath:instancePath+"/external_url",schemaPath:"#\
/properties/external_url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema50.properties.external_url.type,parentSchema:schema50.
properties.external_url,data:data5};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}let data6=data.input_series;if(Array.isArray(data6)){
let len0=data6.length;for(let i0=0;i0<len0;i0++)validate28(data6[i0],{instancePath:instancePath+"/input_series/"+i0,parentData:data6,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors),errors=vErrors.length)}else{let err8={
instancePath:instancePath+"/input_series",schemaPath:"#/properties/input_series/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:schema50.properties.input_series.type,parentSchema:schema50.properties.input_series,data:data6};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}let data8=data.alert_rule_test;if(Array.isArray(data8)){let len1=data8.length;for(let i1=0;i1<len1;i1++)validate30(
data8[i1],{instancePath:instancePath+"/alert_rule_test/"+i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate30.errors:vErrors.concat(validate30.errors),errors=vErrors.length)}else{let err9={instancePath:instancePath+"/alert_rule_test",
schemaPath:"#/properties/alert_rule_test/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema50.properties.alert_rule_test.
type,parentSchema:schema50.properties.alert_rule_test,data:data8};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}let data10=data.
promql_expr_test;if(Array.isArray(data10)){let len2=data10.length;for(let i2=0;i2<len2;i2++)validate34(data10[i2],{instancePath:instancePath+
"/promql_expr_test/"+i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate34.errors:vErrors.
concat(validate34.errors),errors=vErrors.length)}else{let err10={instancePath:instancePath+"/promql_expr_test",schemaPath:"#/properties/prom\
ql_expr_test/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema50.properties.promql_expr_test.type,parentSchema:schema50.
properties.promql_expr_test,data:data10};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}let data12=data.decisions;if(Array.isArray(
data12)){let len3=data12.length;for(let i3=0;i3<len3;i3++)validate36(data12[i3],{instancePath:instancePath+"/decisions/"+i3,parentData:data12,
parentDataProperty:i3,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.errors),errors=vErrors.
length)}else{let err11={instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:schema50.properties.decisions.type,parentSchema:schema50.properties.decisions,data:data12};vErrors===null?vErrors=
[err11]:vErrors.push(err11),errors++}validate40(data.given,{instancePath:instancePath+"/given",parentData:data,parentDataProperty:"given",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate40.errors:vErrors.concat(validate40.errors),errors=vErrors.length)}else{let err12={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}return validate27.errors=vErrors,errors===0}validate27.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate26.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){data.policies===void 0&&(data.policies=[]),data.rule_files===void 0&&(data.rule_files=[]),
data.evaluation_interval===void 0&&(data.evaluation_interval="1m"),data.group_eval_order===void 0&&(data.group_eval_order=[]),data.fuzzy_compare===
void 0&&(data.fuzzy_compare=!1),data.tests===void 0&&(data.tests=[]);for(let key0 in data)if(!(key0==="policies"||key0==="rule_files"||key0===
"evaluation_interval"||key0==="group_eval_order"||key0==="fuzzy_compare"||key0==="tests")){let err0={instancePath,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema45,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let data0=data.policies;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<
len0;i0++){let data1=data0[i0];if(typeof data1=="string"){if(!pattern4.test(data1)){let err1={instancePath:instancePath+"/policies/"+i0,schemaPath:"\
common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema34,
data:data1};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+"/policies/"+i0,schemaPath:"\
common.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data1};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath:instancePath+"/policies",schemaPath:"#/properties/po\
licies/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema45.properties.policies.type,parentSchema:schema45.properties.
policies,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}let data2=data.rule_files;if(Array.isArray(data2)){let len1=data2.
length;for(let i1=0;i1<len1;i1++){let data3=data2[i1];if(typeof data3=="string"){if(!pattern4.test(data3)){let err4={instancePath:instancePath+
"/rule_files/"+i1,schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\
\\S",parentSchema:schema34,data:data3};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"\
/rule_files/"+i1,schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,
parentSchema:schema34,data:data3};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath:instancePath+"/rul\
e_files",schemaPath:"#/properties/rule_files/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema45.properties.rule_files.
type,parentSchema:schema45.properties.rule_files,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}let data4=data.evaluation_interval;
if(typeof data4=="string"){if(!pattern13.test(data4)){let err7={instancePath:instancePath+"/evaluation_interval",schemaPath:"common.json#/$d\
efs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)\
?$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9]\
)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema48,data:data4};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}else{let err8={instancePath:instancePath+"/evaluation_interval",schemaPath:"common.json#/$defs/positiveDuration/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema48.type,parentSchema:schema48,data:data4};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}let data5=data.group_eval_order;if(Array.isArray(data5)){let len2=data5.length;for(let i2=0;i2<len2;i2++){let data6=data5[i2];
if(typeof data6=="string"){if(!pattern4.test(data6)){let err9={instancePath:instancePath+"/group_eval_order/"+i2,schemaPath:"common.json#/$d\
efs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema34,data:data6};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/group_eval_order/"+i2,schemaPath:"com\
mon.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data6};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath:instancePath+"/group_eval_order",schemaPath:"#/pr\
operties/group_eval_order/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema45.properties.group_eval_order.type,
parentSchema:schema45.properties.group_eval_order,data:data5};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}let data7=data.fuzzy_compare;
if(typeof data7!="boolean"){let err12={instancePath:instancePath+"/fuzzy_compare",schemaPath:"#/properties/fuzzy_compare/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean",schema:schema45.properties.fuzzy_compare.type,parentSchema:schema45.properties.fuzzy_compare,
data:data7};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}let data8=data.tests;if(Array.isArray(data8)){let len3=data8.length;
for(let i3=0;i3<len3;i3++)validate27(data8[i3],{instancePath:instancePath+"/tests/"+i3,parentData:data8,parentDataProperty:i3,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length)}else{let err13={instancePath:instancePath+
"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema45.properties.tests.
type,parentSchema:schema45.properties.tests,data:data8};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}return validate26.errors=vErrors,errors===0}validate26.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var validatePriceBook=validate47,schema81={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",additionalProperties:!1,
properties:{prices:{$ref:"common.json#/$defs/price",default:{}},carbon:{type:"object",additionalProperties:!1,required:["gramsPerKwh"],properties:{
gramsPerKwh:{type:"number",minimum:0}}},power:{type:"object",additionalProperties:!1,required:["idle","max"],properties:{idle:{type:"number",
minimum:0},max:{type:"number",minimum:0}}}}},schema82={type:"object",additionalProperties:!1,minProperties:1,properties:{currency:{type:"str\
ing",pattern:"^[A-Z]{3}$","x-expected":"a currency such as EUR"},perHour:{type:"number",minimum:0},perCpuHour:{type:"number",minimum:0},perGibHour:{
type:"number",minimum:0},perGpuHour:{type:"number",minimum:0},perKwh:{type:"number",minimum:0},perMillionInputTokens:{type:"number",minimum:0},
perMillionOutputTokens:{type:"number",minimum:0}}},pattern30=new RegExp("^[A-Z]{3}$","u");function validate47(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate47.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){data.prices===
void 0&&(data.prices={});for(let key0 in data)if(!(key0==="prices"||key0==="carbon"||key0==="power")){let err0={instancePath,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema81,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let data0=data.prices;if(data0&&typeof data0=="object"&&
!Array.isArray(data0)){if(Object.keys(data0).length<1){let err1={instancePath:instancePath+"/prices",schemaPath:"common.json#/$defs/price/mi\
nProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema82,data:data0};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key1 in data0)if(!(key1==="currency"||key1==="perHour"||key1==="perCpuHour"||
key1==="perGibHour"||key1==="perGpuHour"||key1==="perKwh"||key1==="perMillionInputTokens"||key1==="perMillionOutputTokens")){let err2={instancePath:instancePath+
"/prices",schemaPath:"common.json#/$defs/price/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema82,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0.
currency!==void 0){let data1=data0.currency;if(typeof data1=="string"){if(!pattern30.test(data1)){let err3={instancePath:instancePath+"/pric\
es/currency",schemaPath:"common.json#/$defs/price/properties/currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must\
 match pattern "^[A-Z]{3}$"',schema:"^[A-Z]{3}$",parentSchema:schema82.properties.currency,data:data1};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}}else{let err4={instancePath:instancePath+"/prices/currency",schemaPath:"common.json#/$defs/price/properties/currency/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:schema82.properties.currency.type,parentSchema:schema82.properties.
currency,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data0.perHour!==void 0){let data2=data0.perHour;if(typeof data2==
"number"&&isFinite(data2)){if(data2<0||isNaN(data2)){let err5={instancePath:instancePath+"/prices/perHour",schemaPath:"common.json#/$defs/pr\
ice/properties/perHour/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema82.properties.
perHour,data:data2};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/prices/perHour",schemaPath:"\
common.json#/$defs/price/properties/perHour/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema82.properties.
perHour.type,parentSchema:schema82.properties.perHour,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data0.perCpuHour!==
void 0){let data3=data0.perCpuHour;if(typeof data3=="number"&&isFinite(data3)){if(data3<0||isNaN(data3)){let err7={instancePath:instancePath+
"/prices/perCpuHour",schemaPath:"common.json#/$defs/price/properties/perCpuHour/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:schema82.properties.perCpuHour,data:data3};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{
let err8={instancePath:instancePath+"/prices/perCpuHour",schemaPath:"common.json#/$defs/price/properties/perCpuHour/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:schema82.properties.perCpuHour.type,parentSchema:schema82.properties.perCpuHour,data:data3};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data0.perGibHour!==void 0){let data4=data0.perGibHour;if(typeof data4=="number"&&isFinite(
data4)){if(data4<0||isNaN(data4)){let err9={instancePath:instancePath+"/prices/perGibHour",schemaPath:"common.json#/$defs/price/properties/p\
erGibHour/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema82.properties.perGibHour,
data:data4};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/prices/perGibHour",schemaPath:"\
common.json#/$defs/price/properties/perGibHour/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema82.properties.
perGibHour.type,parentSchema:schema82.properties.perGibHour,data:data4};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data0.
perGpuHour!==void 0){let data5=data0.perGpuHour;if(typeof data5=="number"&&isFinite(data5)){if(data5<0||isNaN(data5)){let err11={instancePath:instancePath+
"/prices/perGpuHour",schemaPath:"common.json#/$defs/price/properties/perGpuHour/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:schema82.properties.perGpuHour,data:data5};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{
let err12={instancePath:instancePath+"/prices/perGpuHour",schemaPath:"common.json#/$defs/price/properties/perGpuHour/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:schema82.properties.perGpuHour.type,parentSchema:schema82.properties.perGpuHour,data:data5};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data0.perKwh!==void 0){let data6=data0.perKwh;if(typeof data6=="number"&&isFinite(data6)){
if(data6<0||isNaN(data6)){let err13={instancePath:instancePath+"/prices/perKwh",schemaPath:"common.json#/$defs/price/properties/perKwh/minim\
um",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema82.properties.perKwh,data:data6};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/prices/perKwh",schemaPath:"common.json#/$defs\
/price/properties/perKwh/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema82.properties.perKwh.type,parentSchema:schema82.
properties.perKwh,data:data6};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data0.perMillionInputTokens!==void 0){let data7=data0.
perMillionInputTokens;if(typeof data7=="number"&&isFinite(data7)){if(data7<0||isNaN(data7)){let err15={instancePath:instancePath+"/prices/pe\
rMillionInputTokens",schemaPath:"common.json#/$defs/price/properties/perMillionInputTokens/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0",schema:0,parentSchema:schema82.properties.perMillionInputTokens,data:data7};vErrors===null?vErrors=[err15]:vErrors.
push(err15),errors++}}else{let err16={instancePath:instancePath+"/prices/perMillionInputTokens",schemaPath:"common.json#/$defs/price/propert\
ies/perMillionInputTokens/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema82.properties.perMillionInputTokens.
type,parentSchema:schema82.properties.perMillionInputTokens,data:data7};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data0.
perMillionOutputTokens!==void 0){let data8=data0.perMillionOutputTokens;if(typeof data8=="number"&&isFinite(data8)){if(data8<0||isNaN(data8)){
let err17={instancePath:instancePath+"/prices/perMillionOutputTokens",schemaPath:"common.json#/$defs/price/properties/perMillionOutputTokens\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema82.properties.perMillionOutputTokens,
data:data8};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}else{let err18={instancePath:instancePath+"/prices/perMillionOutput\
Tokens",schemaPath:"common.json#/$defs/price/properties/perMillionOutputTokens/type",keyword:"type",params:{type:"number"},message:"must be \
number",schema:schema82.properties.perMillionOutputTokens.type,parentSchema:schema82.properties.perMillionOutputTokens,data:data8};vErrors===
null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{let err19={instancePath:instancePath+"/prices",schemaPath:"common.json#/$defs/price\
/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema82.type,parentSchema:schema82,data:data0};vErrors===null?
vErrors=[err19]:vErrors.push(err19),errors++}if(data.carbon!==void 0){let data9=data.carbon;if(data9&&typeof data9=="object"&&!Array.isArray(
data9)){if(data9.gramsPerKwh===void 0){let err20={instancePath:instancePath+"/carbon",schemaPath:"#/properties/carbon/required",keyword:"req\
uired",params:{missingProperty:"gramsPerKwh"},message:"must have required property 'gramsPerKwh'",schema:schema81.properties.carbon.required,
parentSchema:schema81.properties.carbon,data:data9};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}for(let key2 in data9)if(key2!==
"gramsPerKwh"){let err21={instancePath:instancePath+"/carbon",schemaPath:"#/properties/carbon/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:key2},message:"must NOT have additional properties",schema:!1,parentSchema:schema81.properties.carbon,data:data9};
vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data9.gramsPerKwh!==void 0){let data10=data9.gramsPerKwh;if(typeof data10=="n\
umber"&&isFinite(data10)){if(data10<0||isNaN(data10)){let err22={instancePath:instancePath+"/carbon/gramsPerKwh",schemaPath:"#/properties/ca\
rbon/properties/gramsPerKwh/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema81.
properties.carbon.properties.gramsPerKwh,data:data10};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}else{let err23={instancePath:instancePath+
"/carbon/gramsPerKwh",schemaPath:"#/properties/carbon/properties/gramsPerKwh/type",keyword:"type",params:{type:"number"},message:"must be nu\
mber",schema:schema81.properties.carbon.properties.gramsPerKwh.type,parentSchema:schema81.properties.carbon.properties.gramsPerKwh,data:data10};
vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}}else{let err24={instancePath:instancePath+"/carbon",schemaPath:"#/properties/c\
arbon/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema81.properties.carbon.type,parentSchema:schema81.properties.
carbon,data:data9};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data.power!==void 0){let data11=data.power;if(data11&&typeof data11==
"object"&&!Array.isArray(data11)){if(data11.idle===void 0){let err25={instancePath:instancePath+"/power",schemaPath:"#/properties/power/requ\
ired",keyword:"required",params:{missingProperty:"idle"},message:"must have required property 'idle'",schema:schema81.properties.power.required,
parentSchema:schema81.properties.power,data:data11};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}if(data11.max===void 0){let err26={
instancePath:instancePath+"/power",schemaPath:"#/properties/power/required",keyword:"required",params:{missingProperty:"max"},message:"must \
have required property 'max'",schema:schema81.properties.power.required,parentSchema:schema81.properties.power,data:data11};vErrors===null?vErrors=
[err26]:vErrors.push(err26),errors++}for(let key3 in data11)if(!(key3==="idle"||key3==="max")){let err27={instancePath:instancePath+"/power",
schemaPath:"#/properties/power/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have \
additional properties",schema:!1,parentSchema:schema81.properties.power,data:data11};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}
if(data11.idle!==void 0){let data12=data11.idle;if(typeof data12=="number"&&isFinite(data12)){if(data12<0||isNaN(data12)){let err28={instancePath:instancePath+
"/power/idle",schemaPath:"#/properties/power/properties/idle/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0",schema:0,parentSchema:schema81.properties.power.properties.idle,data:data12};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}else{
let err29={instancePath:instancePath+"/power/idle",schemaPath:"#/properties/power/properties/idle/type",keyword:"type",params:{type:"number"},
message:"must be number",schema:schema81.properties.power.properties.idle.type,parentSchema:schema81.properties.power.properties.idle,data:data12};
vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}if(data11.max!==void 0){let data13=data11.max;if(typeof data13=="number"&&isFinite(
data13)){if(data13<0||isNaN(data13)){let err30={instancePath:instancePath+"/power/max",schemaPath:"#/properties/power/properties/max/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema81.properties.power.properties.max,data:data13};
vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}else{let err31={instancePath:instancePath+"/power/max",schemaPath:"#/properties\
/power/properties/max/type",keyword:"type",params:{type:"number"},message:"must be number",schema:schema81.properties.power.properties.max.type,
parentSchema:schema81.properties.power.properties.max,data:data13};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}}else{let err32={
instancePath:instancePath+"/power",schemaPath:"#/properties/power/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema81.
properties.power.type,parentSchema:schema81.properties.power,data:data11};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}}else{
let err33={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema81.type,parentSchema:schema81,
data};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}return validate47.errors=vErrors,errors===0}validate47.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateRepositoryConfig=validate48,schema83={$schema:"https://json-schema.org/draft/2020-12/schema",type:"\
object",additionalProperties:!1,"x-expected":"a mapping",properties:{publish:{type:"boolean",default:!1},schedule:{type:"array",items:{$ref:"\
#/$defs/proposalWindow"},default:[],"x-expected":"a list of spans of time"},prConcurrentLimit:{type:"integer",minimum:0,default:10},prHourlyLimit:{
type:"integer",minimum:0,default:2},minChangePercent:{type:"number",minimum:0,default:0},cooldown:{$ref:"common.json#/$defs/duration",default:"\
0"},groups:{type:"array",items:{$ref:"#/$defs/proposalGroup"},default:[],"x-expected":"a list of groups"},labels:{$ref:"#/$defs/forgeNames",
default:["homeostat"]},reviewers:{$ref:"#/$defs/forgeNames",default:[]},assignees:{$ref:"#/$defs/forgeNames",default:[]},draftPR:{type:"bool\
ean",default:!1},dryRun:{type:"boolean",default:!1},dashboard:{type:"boolean",default:!1}},$defs:{proposalWindow:{type:"object",additionalProperties:!1,
required:["cron","duration"],properties:{cron:{$ref:"common.json#/$defs/text"},duration:{$ref:"common.json#/$defs/positiveDuration"},timezone:{
$ref:"common.json#/$defs/text",default:"UTC"}}},proposalGroup:{type:"object",additionalProperties:!1,required:["name","policies"],properties:{
name:{$ref:"common.json#/$defs/name"},policies:{type:"array",minItems:1,items:{$ref:"common.json#/$defs/text"},"x-expected":'a list of polic\
y names; "*" for all'}}},forgeNames:{type:"array",items:{$ref:"common.json#/$defs/text"},uniqueItems:!0,"x-expected":"a list of names"}}},schema84={
type:"object",additionalProperties:!1,required:["cron","duration"],properties:{cron:{$ref:"common.json#/$defs/text"},duration:{$ref:"common.\
json#/$defs/positiveDuration"},timezone:{$ref:"common.json#/$defs/text",default:"UTC"}}};function validate49(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate49.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.timezone===
void 0&&(data.timezone="UTC"),data.cron===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
cron"},message:"must have required property 'cron'",schema:schema84.required,parentSchema:schema84,data};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.duration===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"du\
ration"},message:"must have required property 'duration'",schema:schema84.required,parentSchema:schema84,data};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="cron"||key0==="duration"||key0==="timezone")){let err2={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema84,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.cron!==void 0){let data0=data.cron;if(typeof data0==
"string"){if(!pattern4.test(data0)){let err3={instancePath:instancePath+"/cron",schemaPath:"common.json#/$defs/text/pattern",keyword:"patter\
n",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:schema34,data:data0};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}}else{let err4={instancePath:instancePath+"/cron",schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}
if(data.duration!==void 0){let data1=data.duration;if(typeof data1=="string"){if(!pattern13.test(data1)){let err5={instancePath:instancePath+
"/duration",schemaPath:"common.json#/$defs/positiveDuration/pattern",keyword:"pattern",params:{pattern:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+\
d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$"},message:'must match pattern "^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+\
s)?(?:\\d+ms)?$"',schema:"^(?=.*[1-9])(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?$",parentSchema:schema48,data:data1};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/duration",schemaPath:"common.json#/$de\
fs/positiveDuration/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema48.type,parentSchema:schema48,data:data1};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}let data2=data.timezone;if(typeof data2=="string"){if(!pattern4.test(data2)){let err7={
instancePath:instancePath+"/timezone",schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must ma\
tch pattern "\\S"',schema:"\\S",parentSchema:schema34,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={
instancePath:instancePath+"/timezone",schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:schema34.type,parentSchema:schema34,data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema84.type,parentSchema:schema84,data};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}return validate49.errors=vErrors,errors===0}validate49.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema89={type:"object",additionalProperties:!1,required:["name","policies"],properties:{name:{$ref:"common.json#/$defs/name"},policies:{
type:"array",minItems:1,items:{$ref:"common.json#/$defs/text"},"x-expected":'a list of policy names; "*" for all'}}};function validate51(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate51.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){if(data.name===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'",schema:schema89.required,parentSchema:schema89,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.policies===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"policies"},message:"mu\
st have required property 'policies'",schema:schema89.required,parentSchema:schema89,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}for(let key0 in data)if(!(key0==="name"||key0==="policies")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema89,data};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.name!==void 0){let data0=data.name;if(typeof data0=="string"){if(!pattern21.test(data0)){
let err3={instancePath:instancePath+"/name",schemaPath:"common.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9\
-]{0,62}$"},message:'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"',schema:"^[a-z0-9][a-z0-9-]{0,62}$",parentSchema:schema66,data:data0};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/name",schemaPath:"common.json#/$defs/name/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:schema66.type,parentSchema:schema66,data:data0};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}if(data.policies!==void 0){let data1=data.policies;if(Array.isArray(data1)){if(data1.length<1){let err5={
instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items",schema:1,parentSchema:schema89.properties.policies,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];if(typeof data2=="string"){if(!pattern4.test(data2)){let err6={instancePath:instancePath+
"/policies/"+i0,schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\
\\S",parentSchema:schema34,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"\
/policies/"+i0,schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,
parentSchema:schema34,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath:instancePath+"/pol\
icies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema89.properties.policies.
type,parentSchema:schema89.properties.policies,data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}return validate51.errors=vErrors,errors===0}validate51.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema92={type:"array",items:{$ref:"common.json#/$defs/text"},uniqueItems:!0,"x-expected":"a list of names"},func0=require_equal().default;
function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate53.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){let len0=data.
length;for(let i0=0;i0<len0;i0++){let data0=data[i0];if(typeof data0=="string"){if(!pattern4.test(data0)){let err0={instancePath:instancePath+
"/"+i0,schemaPath:"common.json#/$defs/text/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",
parentSchema:schema34,data:data0};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath:instancePath+"/"+i0,
schemaPath:"common.json#/$defs/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.type,parentSchema:schema34,
data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}let i1=data.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(
data[i1],data[j0])){let err2={instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplic\
ate items (items ## "+j0+" and "+i1+" are identical)",schema:!0,parentSchema:schema92,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++;break outer0}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema92.
type,parentSchema:schema92,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate53.errors=vErrors,errors===0}validate53.
evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function validate48(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate48.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){data.publish===void 0&&(data.publish=!1),data.schedule===void 0&&(data.schedule=
[]),data.prConcurrentLimit===void 0&&(data.prConcurrentLimit=10),data.prHourlyLimit===void 0&&(data.prHourlyLimit=2),data.minChangePercent===
void 0&&(data.minChangePercent=0),data.cooldown===void 0&&(data.cooldown="0"),data.groups===void 0&&(data.groups=[]),data.labels===void 0&&(data.
labels=["homeostat"]),data.reviewers===void 0&&(data.reviewers=[]),data.assignees===void 0&&(data.assignees=[]),data.draftPR===void 0&&(data.
draftPR=!1),data.dryRun===void 0&&(data.dryRun=!1),data.dashboard===void 0&&(data.dashboard=!1);for(let key0 in data)if(!func1.call(schema83.
properties,key0)){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema83,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
let data0=data.publish;if(typeof data0!="boolean"){let err1={instancePath:instancePath+"/publish",schemaPath:"#/properties/publish/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean",schema:schema83.properties.publish.type,parentSchema:schema83.properties.publish,data:data0};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}let data1=data.schedule;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<
len0;i0++)validate49(data1[i0],{instancePath:instancePath+"/schedule/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate49.errors:vErrors.concat(validate49.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+
"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema83.properties.
schedule.type,parentSchema:schema83.properties.schedule,data:data1};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let data3=data.
prConcurrentLimit;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err3={instancePath:instancePath+"/prConcurre\
ntLimit",schemaPath:"#/properties/prConcurrentLimit/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema83.properties.
prConcurrentLimit.type,parentSchema:schema83.properties.prConcurrentLimit,data:data3};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(data3))){let err4={instancePath:instancePath+"/prConcurrentLimit",schemaPath:"#/\
properties/prConcurrentLimit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema83.
properties.prConcurrentLimit,data:data3};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let data4=data.prHourlyLimit;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err5={instancePath:instancePath+"/prHourlyLimit",schemaPath:"#/properties/prHourl\
yLimit/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema83.properties.prHourlyLimit.type,parentSchema:schema83.
properties.prHourlyLimit,data:data4};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data4=="number"&&isFinite(data4)&&(data4<
0||isNaN(data4))){let err6={instancePath:instancePath+"/prHourlyLimit",schemaPath:"#/properties/prHourlyLimit/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema83.properties.prHourlyLimit,data:data4};vErrors===null?vErrors=[
err6]:vErrors.push(err6),errors++}let data5=data.minChangePercent;if(typeof data5=="number"&&isFinite(data5)){if(data5<0||isNaN(data5)){let err7={
instancePath:instancePath+"/minChangePercent",schemaPath:"#/properties/minChangePercent/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:schema83.properties.minChangePercent,data:data5};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}}else{let err8={instancePath:instancePath+"/minChangePercent",schemaPath:"#/properties/minChangePercent/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:schema83.properties.minChangePercent.type,parentSchema:schema83.properties.minChangePercent,data:data5};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}let data6=data.cooldown;if(typeof data6!="string"&&!(typeof data6=="number"&&!(data6%
1)&&!isNaN(data6)&&isFinite(data6))){let err9={instancePath:instancePath+"/cooldown",schemaPath:"common.json#/$defs/duration/type",keyword:"\
type",params:{type:schema35.type},message:"must be string,integer",schema:schema35.type,parentSchema:schema35,data:data6};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}if(typeof data6=="number"&&isFinite(data6)){if(data6>0||isNaN(data6)){let err10={instancePath:instancePath+
"/cooldown",schemaPath:"common.json#/$defs/duration/maximum",keyword:"maximum",params:{comparison:"<=",limit:0},message:"must be <= 0",schema:0,
parentSchema:schema35,data:data6};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data6<0||isNaN(data6)){let err11={instancePath:instancePath+
"/cooldown",schemaPath:"common.json#/$defs/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:schema35,data:data6};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(typeof data6=="string"&&!pattern5.test(data6)){
let err12={instancePath:instancePath+"/cooldown",schemaPath:"common.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^(?:0|(\
?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"},message:'must match pattern "^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)\
?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)?)$"',schema:"^(?:0|(?=\\d)(?:\\d+y)?(?:\\d+w)?(?:\\d+d)?(?:\\d+h)?(?:\\d+m)?(?:\\d+s)?(?:\\d+ms)\
?)$",parentSchema:schema35,data:data6};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}let data7=data.groups;if(Array.isArray(data7)){
let len1=data7.length;for(let i1=0;i1<len1;i1++)validate51(data7[i1],{instancePath:instancePath+"/groups/"+i1,parentData:data7,parentDataProperty:i1,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate51.errors:vErrors.concat(validate51.errors),errors=vErrors.length)}else{let err13={
instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema83.
properties.groups.type,parentSchema:schema83.properties.groups,data:data7};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}validate53(
data.labels,{instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length),validate53(data.reviewers,{instancePath:instancePath+"/reviewers",
parentData:data,parentDataProperty:"reviewers",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.
errors),errors=vErrors.length),validate53(data.assignees,{instancePath:instancePath+"/assignees",parentData:data,parentDataProperty:"assigne\
es",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);let data12=data.
draftPR;if(typeof data12!="boolean"){let err14={instancePath:instancePath+"/draftPR",schemaPath:"#/properties/draftPR/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean",schema:schema83.properties.draftPR.type,parentSchema:schema83.properties.draftPR,data:data12};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}let data13=data.dryRun;if(typeof data13!="boolean"){let err15={instancePath:instancePath+"\
/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema83.properties.dryRun.
type,parentSchema:schema83.properties.dryRun,data:data13};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}let data14=data.dashboard;
if(typeof data14!="boolean"){let err16={instancePath:instancePath+"/dashboard",schemaPath:"#/properties/dashboard/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean",schema:schema83.properties.dashboard.type,parentSchema:schema83.properties.dashboard,data:data14};
vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}else{let err17={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object",schema:schema83.type,parentSchema:schema83,data};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}
return validate48.errors=vErrors,errors===0}validate48.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{validatePolicyTest,validatePriceBook,validateRepositoryConfig,validateRuleFile};

export interface SchemaError {
	readonly instancePath: string;
	readonly schemaPath: string;
	readonly keyword: string;
	readonly params: Readonly<Record<string, unknown>>;
	readonly message?: string;
	readonly schema?: unknown;
	readonly parentSchema?: Readonly<Record<string, unknown>>;
	readonly data?: unknown;
	/** The key itself does not fit. */
	readonly propertyName?: string;
}

/** True when the value fits; else `errors` says where it does not, until the next call. */
export interface Validate {
	(value: unknown): boolean;
	readonly errors?: readonly SchemaError[] | null;
}

export const validators: Readonly<Record<string, Validate>> = {
	"RuleFile": validateRuleFile,
	"PolicyTest": validatePolicyTest,
	"PriceBook": validatePriceBook,
	"RepositoryConfig": validateRepositoryConfig,
};
